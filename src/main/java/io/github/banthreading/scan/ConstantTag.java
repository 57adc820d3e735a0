package io.github.banthreading.scan;

/** The kinds of constants by their tags, with the names of the specification (JVMS table 4.4-A). */
final class ConstantTag {

    static final int CONSTANT_Utf8 = 1;
    static final int CONSTANT_Integer = 3;
    static final int CONSTANT_Float = 4;
    static final int CONSTANT_Long = 5;
    static final int CONSTANT_Double = 6;
    static final int CONSTANT_Class = 7;
    static final int CONSTANT_String = 8;
    static final int CONSTANT_Fieldref = 9;
    static final int CONSTANT_Methodref = 10;
    static final int CONSTANT_InterfaceMethodref = 11;
    static final int CONSTANT_NameAndType = 12;
    static final int CONSTANT_MethodHandle = 15;
    static final int CONSTANT_MethodType = 16;
    static final int CONSTANT_Dynamic = 17;
    static final int CONSTANT_InvokeDynamic = 18;
    static final int CONSTANT_Module = 19;
    static final int CONSTANT_Package = 20;

    private ConstantTag() {}

    /** Bytes of a constant behind its tag, but of a text, which says itself how long it is; throws for what is no tag. */
    static int sizeOf(int tag) {
        return switch (tag) {
            case CONSTANT_Class, CONSTANT_String, CONSTANT_MethodType, CONSTANT_Module, CONSTANT_Package -> 2;
            case CONSTANT_MethodHandle -> 3;
            case CONSTANT_Integer,
                    CONSTANT_Float,
                    CONSTANT_Fieldref,
                    CONSTANT_Methodref,
                    CONSTANT_InterfaceMethodref,
                    CONSTANT_NameAndType,
                    CONSTANT_Dynamic,
                    CONSTANT_InvokeDynamic -> 4;
            case CONSTANT_Long, CONSTANT_Double -> 8;
            default -> throw new IllegalArgumentException("no constant has the tag " + tag);
        };
    }
}
