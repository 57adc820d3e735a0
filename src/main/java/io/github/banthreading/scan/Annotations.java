package io.github.banthreading.scan;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads which annotations stand on a class, field or method, and on a method's parameters (JVMS 4.7.16 to 4.7.19), and which
 * stand in those: a value of one may be another, and a compiler puts repeated ones into the value of a container.
 */
final class Annotations {

    private final ClassBytes file;
    private final Consumer<String> types;
    private final Consumer<String> nestedTypes;
    private int at;

    /**
     * How many values are still to be read of each annotation and array around this place, the innermost last; negative for an
     * annotation, whose values have names. Broken class files nest deeper than calls can.
     */
    private int[] left = new int[8];

    private int depth;

    private Annotations(ClassBytes file, int start, Consumer<String> types, Consumer<String> nestedTypes) {
        this.file = file;
        this.at = start;
        this.types = types;
        this.nestedTypes = nestedTypes;
    }

    /**
     * Tells the descriptors of the types, if an attribute holds annotations of the thing itself.
     *
     * @param types told those that stand on the thing itself
     * @param nestedTypes told those that stand in others, as often as they do
     */
    static void read(ClassBytes file, Attributes attribute, Consumer<String> types, Consumer<String> nestedTypes) {
        if (attribute.isNamed("RuntimeVisibleAnnotations") || attribute.isNamed("RuntimeInvisibleAnnotations")) {
            new Annotations(file, attribute.contents(), types, nestedTypes).list();
        }
    }

    /** Tells them, also those that stand in others, if an attribute holds annotations of a method's parameters. */
    static void readOfParameters(ClassBytes file, Attributes attribute, Consumer<String> types) {
        if (attribute.isNamed("RuntimeVisibleParameterAnnotations")
                || attribute.isNamed("RuntimeInvisibleParameterAnnotations")) {
            Annotations all = new Annotations(file, attribute.contents(), types, types);
            for (int parameters = all.u1(); parameters > 0; parameters--) {
                all.list();
            }
        }
    }

    private void list() {
        for (int annotations = u2(); annotations > 0; annotations--) {
            types.accept(file.utf8(u2()));
            readValues();
        }
    }

    /** Reads all that an annotation says, and what stands in it. */
    private void readValues() {
        open(-u2());
        while (depth > 0) {
            int here = left[depth - 1];
            if (here == 0) {
                depth--;
            } else {
                left[depth - 1] -= Integer.signum(here);
                at += here < 0 ? 2 : 0;
                readValue();
            }
        }
    }

    /** Reads an element_value (JVMS 4.7.16.1): an enum constant, an annotation, an array, or one constant of the pool. */
    private void readValue() {
        switch (u1()) {
            case 'e' -> at += 4;
            case '@' -> {
                nestedTypes.accept(file.utf8(u2()));
                open(-u2());
            }
            case '[' -> open(u2());
            default -> at += 2;
        }
    }

    private void open(int values) {
        left = depth == left.length ? Arrays.copyOf(left, 2 * depth) : left;
        left[depth++] = values;
    }

    private int u1() {
        return file.u1(at++);
    }

    private int u2() {
        at += 2;
        return file.u2(at - 2);
    }
}
