package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;

/**
 * Follows one constructor. A call of a constructor of the superclass or of the class itself is {@code super(..)} or
 * {@code this(..)} when no new instance of that class waits to be initialised (JVMS 4.10.1.9, invokespecial).
 */
final class Construction {

    private final ClassOutline outline;
    private int newOfSuperclass;
    private int newOfOwn;

    Construction(ClassOutline outline) {
        this.outline = outline;
    }

    /** An instance was created, and is not yet initialised. */
    void create(String type) {
        newOfSuperclass += isSuperclass(type) ? 1 : 0;
        newOfOwn += isOwn(type) ? 1 : 0;
    }

    /** Whether the call of a constructor of this class initialises the object under construction; a new one is counted off. */
    boolean isDelegation(String type) {
        if (isSuperclass(type)) {
            return newOfSuperclass == 0 || newOfSuperclass-- == 0;
        }
        return isOwn(type) && (newOfOwn == 0 || newOfOwn-- == 0);
    }

    boolean isSuperclass(String type) {
        ClassName superclass = outline.supertypes().superName();
        return superclass != null && type.equals(superclass.internal());
    }

    private boolean isOwn(String type) {
        return type.equals(outline.name().internal());
    }
}
