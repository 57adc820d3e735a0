package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * All that is read of a class outside the module.
 *
 * @param superName its superclass; null for Object
 * @param interfaces its direct superinterfaces in their order
 */
public record Supertypes(@Nullable ClassName superName, List<ClassName> interfaces) {

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
            ClassReader reader = new ClassReader(bytes);
            ClassName superName = reader.getSuperName() == null ? null : new ClassName(reader.getSuperName());
            List<ClassName> interfaces =
                    Stream.of(reader.getInterfaces()).map(ClassName::new).toList();
            return Optional.of(new Supertypes(superName, interfaces));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
