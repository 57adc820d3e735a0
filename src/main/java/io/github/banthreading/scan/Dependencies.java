package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.Optional;

/** The classes that a module inherits from and that are neither its own nor the JDK's. */
@FunctionalInterface
public interface Dependencies {

    /** The class file of a type; empty when nobody has it, or it cannot be read. */
    Optional<byte[]> findClassFile(ClassName type);

    /** What a type inherits from; empty as for its class file, and when that cannot be understood. */
    default Optional<Supertypes> findSupertypes(ClassName type) {
        return findClassFile(type).flatMap(Supertypes::read);
    }
}
