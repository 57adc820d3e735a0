package io.github.banthreading.scan;

import io.github.banthreading.use.ListedNames;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * A bridge method (JVMS table 4.6-A): what a compiler writes beside a method that narrows the types of a generic one, so that
 * callers of the generic one reach it. It only calls the other.
 *
 * @param declared the method of the generic supertype, its type variables erased
 * @param called the method that a person wrote
 */
record Bridge(Member declared, Member called) {

    private static final boolean[] CALLS = new boolean[256];

    static {
        Arrays.fill(CALLS, Opcodes.INVOKEVIRTUAL, Opcodes.INVOKEINTERFACE + 1, true);
    }

    /** The bridges of a class whose names are listed. No descriptor is read of any other. */
    static List<Bridge> readAll(ClassBytes file, ListedNames names) {
        List<Bridge> bridges = new ArrayList<>(0);
        Members methods = Members.methodsOf(file);
        while (methods.next()) {
            if ((methods.access() & Opcodes.ACC_BRIDGE) != 0) {
                read(file, methods, names, bridges);
            }
        }
        return bridges;
    }

    /** Adds what a bridge is, if its name is listed. */
    static void read(ClassBytes file, Members method, ListedNames names, List<Bridge> bridges) {
        int name = method.nameIndex();
        if (!names.mayName(file.endOfUtf8(name), file.lengthOfUtf8(name))
                || !names.covers(file.thisClass(), method.name())) {
            return;
        }
        Attributes attributes = method.attributes();
        if (attributes.next("Code")) {
            Member declared = new Member(method.name(), MethodKey.arguments(method.descriptor()));
            Instructions code = new Instructions(file, attributes.contents());
            while (code.next(CALLS)) {
                if (file.utf8(file.nameOf(code.u2())).equals(declared.name())) {
                    String arguments = MethodKey.arguments(file.utf8(file.descriptorOf(code.u2())));
                    add(new Bridge(declared, new Member(declared.name(), arguments)), bridges);
                }
            }
        }
    }

    /** One that narrows the result alone leads from a method to itself. */
    private static void add(Bridge bridge, List<Bridge> bridges) {
        if (!bridge.declared.equals(bridge.called)) {
            bridges.add(bridge);
        }
    }
}
