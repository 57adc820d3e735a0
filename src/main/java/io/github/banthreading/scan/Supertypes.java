package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * All that is read of a class outside the module.
 *
 * @param superName its superclass; null for Object
 * @param interfaces its direct superinterfaces in their order
 */
public record Supertypes(@Nullable ClassName superName, List<ClassName> interfaces) {

    /** The newest class file version that the bundled ASM reads, by which everybody goes. */
    static final int NEWEST = Opcodes.V28;

    /** Where the version stands in a class file (JVMS 4.1). */
    private static final int MAJOR_VERSION = 6;

    /** The superclass, if there is one, and then the interfaces. */
    List<ClassName> all() {
        List<ClassName> all = new ArrayList<>(1 + interfaces.size());
        if (superName != null) {
            all.add(superName);
        }
        all.addAll(interfaces);
        return all;
    }

    /** What a class file says of itself; empty when it cannot be read, which is as good as not being there. */
    public static Optional<Supertypes> read(byte[] bytes) {
        try {
            ClassBytes file = new ClassBytes(bytes);
            if (file.u2(MAJOR_VERSION) <= NEWEST) {
                return Optional.of(of(file.superClass(), file.interfaces()));
            }
        } catch (RuntimeException e) {
            return readHeader(bytes);
        }
        return Optional.empty();
    }

    /** The same of a file that is damaged where ASM does not look; to load ASM costs more than all that is read with it. */
    private static Optional<Supertypes> readHeader(byte[] bytes) {
        try {
            ClassReader reader = new ClassReader(bytes);
            return Optional.of(of(reader.getSuperName(), reader.getInterfaces()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Supertypes of(@Nullable String superName, String[] interfaces) {
        List<ClassName> names = new ArrayList<>(interfaces.length);
        for (String each : interfaces) {
            names.add(new ClassName(each));
        }
        return new Supertypes(superName == null ? null : new ClassName(superName), names);
    }
}
