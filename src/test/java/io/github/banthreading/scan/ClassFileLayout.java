package io.github.banthreading.scan;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a class file lie (JVMS 4.1), so that a mutation can hit one. It believes every length that it reads,
 * and stops without a word where they lead out of the file: a mutant of a mutant has fewer parts and is still of use.
 */
final class ClassFileLayout {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CODE_HEADER = 8;

    /** The constants, each from its tag on. */
    final List<Part> constants = new ArrayList<>();

    /** The fields, and the methods. */
    final List<Part> fields = new ArrayList<>();

    final List<Part> methods = new ArrayList<>();

    /** The attributes of the class, of its members and of their code, each from its name on. */
    final List<Part> attributes = new ArrayList<>();

    /** Where the numbers of fields, methods and attributes stand. */
    int fieldCount;

    int methodCount;
    int attributeCount;

    private final ByteBuffer in;

    /**
     * A stretch of the file.
     *
     * @param start the first byte
     * @param end behind the last byte
     */
    record Part(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private ClassFileLayout(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static ClassFileLayout of(byte[] bytes) {
        ClassFileLayout layout = new ClassFileLayout(bytes);
        try {
            layout.read();
        } catch (RuntimeException e) {
            // What was found so far is enough.
        }
        return layout;
    }

    boolean isUtf8(Part constant) {
        return in.get(constant.start()) == UTF8;
    }

    private void read() {
        in.position(8);
        int count = u2();
        for (int i = 1; i < count; i++) {
            int start = in.position();
            int tag = in.get();
            skip(lengthOf(tag));
            constants.add(new Part(start, in.position()));
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        skip(6);
        skip(2 * u2());
        fieldCount = in.position();
        readMembers(fields);
        methodCount = in.position();
        readMembers(methods);
        attributeCount = in.position();
        readAttributes();
    }

    /** JVMS table 4.4-A. */
    private int lengthOf(int tag) {
        return switch (tag) {
            case UTF8 -> u2();
            case LONG, DOUBLE -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> 4;
        };
    }

    private void readMembers(List<Part> members) {
        for (int left = u2(); left > 0; left--) {
            int start = in.position();
            skip(6);
            readAttributes();
            members.add(new Part(start, in.position()));
        }
    }

    private void readAttributes() {
        for (int left = u2(); left > 0; left--) {
            int start = in.position();
            int name = u2();
            int length = in.getInt();
            int end = in.position() + length;
            if (length < 0 || end > in.limit()) {
                throw new IllegalArgumentException("attribute of " + length + " bytes");
            }
            if (isCode(name)) {
                skip(4);
                skip(in.getInt());
                skip(CODE_HEADER * u2());
                readAttributes();
            }
            in.position(end);
            attributes.add(new Part(start, end));
        }
    }

    /** By position in the list, which is the index as long as no long constant comes before: near enough for javac. */
    private boolean isCode(int name) {
        if (name < 1 || name > constants.size()) {
            return false;
        }
        Part constant = constants.get(name - 1);
        return constant.length() == 7 && in.get(constant.start() + 3) == 'C' && in.get(constant.start() + 6) == 'e';
    }

    private int u2() {
        return in.getShort() & 0xffff;
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }
}
