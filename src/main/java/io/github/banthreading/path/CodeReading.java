package io.github.banthreading.path;

import io.github.banthreading.path.Call.Kind;
import io.github.banthreading.scan.Attributes;
import io.github.banthreading.scan.ClassBytes;
import io.github.banthreading.scan.Instructions;
import io.github.banthreading.scan.NameAndType;
import io.github.banthreading.scan.NamesAndTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the code of one class file says about classes of the module: calls, static fields, new objects, handles. */
final class CodeReading {

    private static final int LDC = 18;
    private static final int LDC2_W = 20;
    private static final int GETSTATIC = 178;
    private static final int PUTSTATIC = 179;
    private static final int INVOKEVIRTUAL = 182;
    private static final int INVOKESPECIAL = 183;
    private static final int INVOKESTATIC = 184;
    private static final int INVOKEINTERFACE = 185;
    private static final int INVOKEDYNAMIC = 186;
    private static final int NEW = 187;

    private static final int CONSTANT_METHOD_HANDLE = 15;
    private static final int CONSTANT_DYNAMIC = 17;

    private static final int REF_GET_STATIC = 2;
    private static final int REF_PUT_STATIC = 4;
    private static final int REF_INVOKE_VIRTUAL = 5;
    private static final int REF_INVOKE_STATIC = 6;
    private static final int REF_INVOKE_SPECIAL = 7;
    private static final int REF_NEW_INVOKE_SPECIAL = 8;
    private static final int REF_INVOKE_INTERFACE = 9;

    /** The instructions that are looked at: what names a method, a static field, a new object or a constant to load. */
    private static final boolean[] SAYING = new boolean[256];

    static {
        Arrays.fill(SAYING, LDC, LDC2_W + 1, true);
        Arrays.fill(SAYING, GETSTATIC, PUTSTATIC + 1, true);
        Arrays.fill(SAYING, INVOKEVIRTUAL, NEW + 1, true);
    }

    static final Said[] NOTHING = {};

    private final OwnClass self;
    private final ClassBytes file;
    private final OwnClass.ByName classes;
    private final Scratch scratch;
    private final NamesAndTypes names;

    /** What instructions say that name a constant; methods of one class call the same again and again. */
    private final CallTable calls = new CallTable();

    /** The constants that name no class of the module, nor a member of one, as far as somebody asked. */
    private final BitSet ofLibraries = new BitSet();

    /** The class that was asked for last, because code calls several methods of one. */
    private int lastType = -1;

    private @Nullable OwnClass lastOwner;

    /** Whether somebody asked for it since its last turn: see {@link OpenFiles}. */
    boolean wasAskedFor;

    /** Those of the method that was read last. */
    private @Nullable Instructions instructions;

    /** Where each bootstrap method (JVMS 4.7.23) starts; none until one is asked for. */
    private int[] bootstraps = new int[0];

    /**
     * What one method says.
     *
     * @param offset where it says so first, counted in bytes of its code
     */
    record Said(Call call, int offset) {}

    /** What is needed while one method is read, and used again for the next of any class. */
    static final class Scratch {
        private final List<Said> said = new ArrayList<>();

        /** For each constant, twice the number of the last method that it was seen in, one more where it was called exactly. */
        private int[] seen = new int[0];

        private int method;

        private void start(int constants) {
            said.clear();
            method++;
            if (seen.length < constants) {
                seen = new int[constants];
            }
        }
    }

    /** Reads a class file. */
    CodeReading(OwnClass self, ClassBytes file, OwnClass.ByName classes, NamesAndTypes names, Scratch scratch) {
        this.self = self;
        this.file = file;
        this.classes = classes;
        this.names = names;
        this.scratch = scratch;
    }

    /** The class file. */
    ClassBytes file() {
        return file;
    }

    int size() {
        return file.size();
    }

    /**
     * What the code of one method says, each thing once, where it says it first.
     *
     * @param contents where the contents of its Code attribute start
     */
    Said[] read(int contents) {
        Instructions code = start(contents);
        scratch.start(file.constantCount());
        while (code.next(SAYING)) {
            int opcode = code.opcode();
            if (opcode > LDC2_W) {
                add(opcode, code.u2(), code);
            } else {
                addConstant(opcode == LDC ? code.u1() : code.u2(), code);
            }
        }
        return scratch.said.isEmpty() ? NOTHING : scratch.said.toArray(new Said[scratch.said.size()]);
    }

    private Instructions start(int contents) {
        Instructions code = instructions;
        if (code == null) {
            code = new Instructions(file, contents);
            instructions = code;
        } else {
            code.start(contents);
        }
        return code;
    }

    private void add(int opcode, int constant, Instructions code) {
        if (!isFirst(constant, opcode == INVOKESPECIAL)) {
            return;
        }
        if (opcode == INVOKEDYNAMIC) {
            addBootstrap(file.u2(file.constant(constant)), code.offset());
            return;
        }
        Call call = find(kind(opcode), constant);
        if (call != null) {
            scratch.said.add(new Said(call, code.offset()));
        }
    }

    private static Kind kind(int opcode) {
        return switch (opcode) {
            case NEW -> Kind.NEW;
            case GETSTATIC, PUTSTATIC -> Kind.FIELD;
            case INVOKESTATIC -> Kind.STATIC;
            case INVOKESPECIAL -> Kind.SPECIAL;
            case INVOKEVIRTUAL, INVOKEINTERFACE -> Kind.VIRTUAL;
            default -> throw new IllegalArgumentException("opcode " + opcode);
        };
    }

    /** What an instruction says; null where that is about a library. */
    private @Nullable Call find(Kind kind, int constant) {
        if (ofLibraries.get(constant)) {
            return null;
        }
        Call known = calls.find(constant, kind);
        if (known != null) {
            return known;
        }
        OwnClass owner = owner(kind == Kind.NEW ? constant : file.ownerOf(constant));
        if (owner == null) {
            ofLibraries.set(constant);
            return null;
        }
        NameAndType member = kind == Kind.NEW ? NameAndType.NONE : kind == Kind.FIELD ? field(constant) : key(constant);
        Call call = new Call(kind, constant, false, owner, member);
        calls.add(call);
        return call;
    }

    /**
     * The line of an instruction; 0 when there is none.
     *
     * @param contents where the contents of the Code attribute of its method start
     */
    int line(int contents, int offset) {
        return Lines.at(file, new Instructions(file, contents).attributes(), offset);
    }

    /** Handles, and constants that a bootstrap method makes of them, are loaded; other constants run nothing. */
    private void addConstant(int constant, Instructions code) {
        int tag = file.tag(constant);
        if (tag == CONSTANT_METHOD_HANDLE && isFirst(constant)) {
            addHandle(constant, code.offset());
        } else if (tag == CONSTANT_DYNAMIC && isFirst(constant)) {
            addBootstrap(file.u2(file.constant(constant)), code.offset());
        }
    }

    /** What a bootstrap method is given: for a lambda, the handle of its body (JVMS 4.7.23). */
    private void addBootstrap(int index, int offset) {
        int at = bootstrap(index);
        addHandle(file.u2(at), offset);
        for (int left = file.u2(at + 2), argument = at + 4; left > 0; left--, argument += 2) {
            int constant = file.u2(argument);
            int tag = file.tag(constant);
            if (tag == CONSTANT_METHOD_HANDLE) {
                addHandle(constant, offset);
            } else if (tag == CONSTANT_DYNAMIC && isFirst(constant)) {
                addBootstrap(file.u2(file.constant(constant)), offset);
            }
        }
    }

    private void addHandle(int handle, int offset) {
        int at = file.constant(handle);
        int member = file.u2(at + 1);
        OwnClass owner = owner(file.ownerOf(member));
        if (owner == null) {
            return;
        }
        switch (file.u1(at)) {
            case REF_GET_STATIC, REF_PUT_STATIC -> addHandle(Kind.FIELD, member, owner, field(member), offset);
            case REF_INVOKE_VIRTUAL, REF_INVOKE_INTERFACE ->
                addHandle(Kind.VIRTUAL, member, owner, key(member), offset);
            case REF_INVOKE_STATIC -> addHandle(Kind.STATIC, member, owner, key(member), offset);
            case REF_INVOKE_SPECIAL -> addHandle(Kind.SPECIAL, member, owner, key(member), offset);
            case REF_NEW_INVOKE_SPECIAL -> {
                addHandle(Kind.NEW, member, owner, NameAndType.NONE, offset);
                addHandle(Kind.SPECIAL, member, owner, key(member), offset);
            }
            default -> {
                // Instance fields run nothing.
            }
        }
    }

    private void addHandle(Kind kind, int constant, OwnClass owner, NameAndType member, int offset) {
        scratch.said.add(new Said(new Call(kind, constant, true, owner, member), offset));
    }

    private int bootstrap(int index) {
        if (bootstraps.length == 0) {
            bootstraps = bootstraps();
        }
        return bootstraps[index];
    }

    private int[] bootstraps() {
        Attributes attributes = Attributes.of(file);
        if (!attributes.next("BootstrapMethods")) {
            return bootstraps;
        }
        int at = attributes.contents();
        int[] starts = new int[file.u2(at)];
        at += 2;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += 4 + 2 * file.u2(at + 2);
        }
        return starts;
    }

    private @Nullable OwnClass owner(int type) {
        if (type != lastType) {
            lastType = type;
            lastOwner = findOwner(type);
        }
        return lastOwner;
    }

    private @Nullable OwnClass findOwner(int type) {
        if (type == file.thisClassIndex()) {
            return self;
        }
        if (ofLibraries.get(type)) {
            return null;
        }
        OwnClass found = classes.find(file, file.utf8Of(type)).orElse(null);
        if (found == null) {
            ofLibraries.set(type);
        }
        return found;
    }

    private boolean isFirst(int constant) {
        return isFirst(constant, false);
    }

    /** What is called exactly by {@code super.run()} may be called on another object too, by the same constant. */
    private boolean isFirst(int constant, boolean isExact) {
        int now = 2 * scratch.method + (isExact ? 1 : 0);
        if (scratch.seen[constant] == now) {
            return false;
        }
        scratch.seen[constant] = now;
        return true;
    }

    private NameAndType field(int member) {
        return names.of(file, file.nameOf(member));
    }

    private NameAndType key(int member) {
        return names.ofMember(file, member);
    }
}
