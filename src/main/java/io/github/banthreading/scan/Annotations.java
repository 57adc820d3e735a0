package io.github.banthreading.scan;

import java.util.function.Consumer;

/** Reads which annotations stand on a class, field or method, and on a method's parameters (JVMS 4.7.16 to 4.7.19). */
final class Annotations {

    private final ClassBytes file;
    private final Consumer<String> types;
    private int at;

    private Annotations(ClassBytes file, int start, Consumer<String> types) {
        this.file = file;
        this.at = start;
        this.types = types;
    }

    /** Tells the descriptors of the types, if an attribute holds annotations of the thing itself. */
    static void read(ClassBytes file, Attributes attribute, Consumer<String> types) {
        if (attribute.isNamed("RuntimeVisibleAnnotations") || attribute.isNamed("RuntimeInvisibleAnnotations")) {
            new Annotations(file, attribute.contents(), types).list();
        }
    }

    /** Tells them, if an attribute holds annotations of a method's parameters. */
    static void readOfParameters(ClassBytes file, Attributes attribute, Consumer<String> types) {
        if (attribute.isNamed("RuntimeVisibleParameterAnnotations")
                || attribute.isNamed("RuntimeInvisibleParameterAnnotations")) {
            Annotations all = new Annotations(file, attribute.contents(), types);
            for (int left = all.u1(); left > 0; left--) {
                all.list();
            }
        }
    }

    private void list() {
        for (int left = u2(); left > 0; left--) {
            types.accept(file.utf8(u2()));
            skipPairs();
        }
    }

    private void skipPairs() {
        for (int left = u2(); left > 0; left--) {
            u2();
            skipValue();
        }
    }

    /** Steps over an element_value (JVMS 4.7.16.1): an enum constant, an annotation, an array, or one constant of the pool. */
    private void skipValue() {
        switch (u1()) {
            case 'e' -> {
                u2();
                u2();
            }
            case '@' -> {
                u2();
                skipPairs();
            }
            case '[' -> {
                for (int left = u2(); left > 0; left--) {
                    skipValue();
                }
            }
            default -> u2();
        }
    }

    private int u1() {
        return file.u1(at++);
    }

    private int u2() {
        at += 2;
        return file.u2(at - 2);
    }
}
