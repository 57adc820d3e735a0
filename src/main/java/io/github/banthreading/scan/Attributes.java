package io.github.banthreading.scan;

/** Steps through the attributes of a class, a field, a method or some code (JVMS 4.7); before the first {@link #next} it stands at none. */
public final class Attributes {

    private final ClassBytes file;
    private int left;
    private int next;
    private int at;

    /** The attributes of a class itself. */
    public static Attributes of(ClassBytes file) {
        return new Attributes(file, file.attributes());
    }

    Attributes(ClassBytes file, int start) {
        this.file = file;
        this.left = file.u2(start);
        this.next = start + 2;
    }

    /** Goes on to the next; false when there is none. */
    public boolean next() {
        if (left == 0) {
            return false;
        }
        left--;
        at = next;
        next = file.endOfAttribute(at);
        return true;
    }

    /** Goes on to the next with this name, which is compared whole; false when there is none. */
    public boolean next(String name) {
        while (next()) {
            if (isNamed(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is its name. */
    public boolean isNamed(String name) {
        return file.isUtf8(file.u2(at), name);
    }

    /** Where its contents start. */
    public int contents() {
        return at + 6;
    }

    /** How many bytes its contents have. */
    public int length() {
        return file.u4(at + 2);
    }
}
