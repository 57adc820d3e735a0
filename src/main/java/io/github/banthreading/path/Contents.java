package io.github.banthreading.path;

import java.util.List;

/**
 * What a class file declares.
 *
 * @param access flags of the class (JVMS table 4.1-B)
 * @param annotations the types of its annotations, where it is marked
 * @param methods its methods
 * @param mayOverride whether some method has code and can take the place of an inherited one
 */
record Contents(int access, List<String> annotations, DeclaredMethods methods, boolean mayOverride) {

    private static final int PUBLIC = 0x0001;
    private static final int INTERFACE = 0x0200;
    private static final int ABSTRACT = 0x0400;

    /** A class that cannot be read: the scan has said so already. */
    static final Contents NONE = new Contents(0, List.of(), DeclaredMethods.NONE, false);

    boolean isPublic() {
        return (access & PUBLIC) != 0;
    }

    boolean isInterface() {
        return (access & INTERFACE) != 0;
    }

    boolean isAbstract() {
        return (access & ABSTRACT) != 0;
    }
}
