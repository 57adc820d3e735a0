package io.github.banthreading.scan;

/** Which annotations say that nobody wrote what they stand on. */
final class GeneratedMark {

    private static final String WORD = "Generated";

    private GeneratedMark() {}

    /** Whether a text of a constant pool may be such an annotation's type. */
    static boolean maybe(String descriptor) {
        return descriptor.contains(WORD);
    }

    /** Whether the annotation with this type is one: its simple name contains {@code Generated}. */
    static boolean isMark(String descriptor) {
        int start = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$'));
        return descriptor.indexOf(WORD, start + 1) > 0;
    }
}
