package io.github.banthreading.scan;

import static io.github.banthreading.scan.ConstantTag.CONSTANT_Class;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Double;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Long;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_NameAndType;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Utf8;

import org.jspecify.annotations.Nullable;

/**
 * A class file as it lies in memory (JVMS 4.1): the numbers and texts in it, and where its parts start. A constant is named
 * by its index in the constant pool, everything else by its place, which counts bytes from the start of the file. What is
 * damaged throws a {@link RuntimeException}, here or when it is asked for.
 */
public final class ClassBytes {

    /** Magic number and version stand before the pool (JVMS 4.1), and the pool's count. */
    private static final int CONSTANT_POOL_COUNT = 8;

    private final byte[] bytes;

    /** Where the contents of each constant start, behind its tag; 0 for indices that name none. */
    private final int[] constants;

    private final @Nullable String[] texts;
    private final int header;

    /** Where each field and each method starts. */
    private final int[] fields;

    private final int[] methods;
    private final int attributes;

    /** Walks over the file as far as its structure goes; throws when that is damaged or the file ends before it does. */
    public ClassBytes(byte[] bytes) {
        this.bytes = bytes;
        this.constants = new int[u2(CONSTANT_POOL_COUNT)];
        this.texts = new String[constants.length];
        this.header = placeConstants();
        int firstField = header + 8 + 2 * u2(header + 6);
        this.fields = new int[u2(firstField)];
        int firstMethod = placeMembers(firstField + 2, fields);
        this.methods = new int[u2(firstMethod)];
        this.attributes = placeMembers(firstMethod + 2, methods);
        if (endOfAttributes(attributes) > bytes.length) {
            throw new IllegalArgumentException("an attribute ends behind the file");
        }
    }

    private int placeConstants() {
        int at = CONSTANT_POOL_COUNT + 2;
        for (int i = 1; i < constants.length; i++) {
            int tag = u1(at);
            constants[i] = at + 1;
            at += 1 + (tag == CONSTANT_Utf8 ? 2 + u2(at + 1) : ConstantTag.sizeOf(tag));
            if (tag == CONSTANT_Long || tag == CONSTANT_Double) {
                i++;
            }
        }
        return at;
    }

    private int placeMembers(int start, int[] members) {
        int at = start;
        for (int i = 0; i < members.length; i++) {
            members[i] = at;
            at = endOfAttributes(at + 6);
        }
        return at;
    }

    private int endOfAttributes(int start) {
        int at = start + 2;
        for (int left = u2(start); left > 0; left--) {
            at = endOfAttribute(at);
        }
        return at;
    }

    private int endOfAttribute(int at) {
        int length = u4(at + 2);
        if (length < 0) {
            throw new IllegalArgumentException("an attribute of " + length + " bytes");
        }
        return at + 6 + length;
    }

    /** How many bytes the file has. */
    public int size() {
        return bytes.length;
    }

    /** The unsigned byte at a place. */
    public int u1(int at) {
        return bytes[at] & 0xff;
    }

    /** The two unsigned bytes at a place, the higher first, as all numbers in a class file. */
    public int u2(int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    /** The four bytes at a place, signed as those of a jump are. */
    public int u4(int at) {
        return (u2(at) << 16) | u2(at + 2);
    }

    /** The first place from {@code at} on, and before {@code end}, where a byte stands; {@code end} when it is nowhere. */
    int find(byte value, int at, int end) {
        int found = at;
        while (found < end && bytes[found] != value) {
            found++;
        }
        return found;
    }

    /** One more than the highest index of a constant (JVMS 4.1, constant_pool_count). */
    public int constantCount() {
        return constants.length;
    }

    /** What kind of constant has an index (JVMS table 4.4-A); 0 when none has. */
    public int tag(int index) {
        int at = constants[index];
        return at == 0 ? 0 : bytes[at - 1];
    }

    /** Where the contents of a constant start, behind its tag. */
    public int constant(int index) {
        int at = constants[index];
        if (at == 0) {
            throw new IllegalArgumentException("no constant has the index " + index);
        }
        return at;
    }

    private int constant(int index, int tag) {
        if (tag(index) != tag) {
            throw new IllegalArgumentException("constant " + index + " has the tag " + tag(index) + ", not " + tag);
        }
        return constants[index];
    }

    /** A text (JVMS 4.4.7). */
    public String utf8(int index) {
        String text = texts[index];
        if (text == null) {
            int at = constant(index, CONSTANT_Utf8);
            text = ModifiedUtf8.decode(bytes, at + 2, u2(at));
            texts[index] = text;
        }
        return text;
    }

    /** Two texts as one, of which neither is needed alone. */
    public String utf8(int first, int second) {
        int at = constant(first, CONSTANT_Utf8);
        int behind = constant(second, CONSTANT_Utf8);
        return ModifiedUtf8.decode(bytes, at + 2, u2(at), behind + 2, u2(behind));
    }

    /** The {@link String#hashCode} of a text, which is most often all that has to be known of it. */
    int hashOfUtf8(int index) {
        int at = constant(index, CONSTANT_Utf8);
        return ModifiedUtf8.hash(bytes, at + 2, u2(at));
    }

    /** The hash code of what stands between the first and the last character of a text, as a class in its descriptor. */
    int hashInsideUtf8(int index) {
        int at = constant(index, CONSTANT_Utf8);
        return ModifiedUtf8.hash(bytes, at + 3, u2(at) - 2);
    }

    /** The last four bytes of a text, the last one the lowest; of a shorter text all that there are. */
    int endOfUtf8(int index) {
        int at = constant(index, CONSTANT_Utf8);
        int end = at + 2 + u2(at);
        int last = 0;
        for (int i = Math.max(at + 2, end - 4); i < end; i++) {
            last = last << 8 | u1(i);
        }
        return last;
    }

    /** Whether a text is this one, which is all ASCII. */
    public boolean isUtf8(int index, String ascii) {
        int at = constant(index, CONSTANT_Utf8);
        return ModifiedUtf8.isEqual(bytes, at + 2, u2(at), ascii);
    }

    /** Whether these characters, which are all ASCII, stand at a place. */
    boolean isAscii(int at, String ascii) {
        return ModifiedUtf8.isEqual(bytes, at, ascii.length(), ascii);
    }

    /** Index of the text that a class (in internal form, or an array's descriptor), string, method type, module or package is. */
    public int utf8Of(int index) {
        return u2(constant(index));
    }

    /** The name of a class in internal form (JVMS 4.4.1), or the descriptor of an array. */
    public String className(int index) {
        return utf8(u2(constant(index, CONSTANT_Class)));
    }

    /** Index of the class that a field, method or interface method belongs to (JVMS 4.4.2). */
    public int ownerOf(int member) {
        return u2(constant(member));
    }

    /** Index of the text that names such a member, or a dynamic constant or call site (JVMS 4.4.2, 4.4.10). */
    public int nameOf(int member) {
        return u2(nameAndType(member));
    }

    /** Index of the text that is its descriptor. */
    public int descriptorOf(int member) {
        return u2(nameAndType(member) + 2);
    }

    private int nameAndType(int member) {
        return constant(u2(constant(member) + 2), CONSTANT_NameAndType);
    }

    /** Flags of the class (JVMS table 4.1-B). */
    public int access() {
        return u2(header);
    }

    /** The class itself, in internal form. */
    public String thisClass() {
        return className(u2(header + 2));
    }

    /** The superclass, in internal form; null for Object and modules. */
    public @Nullable String superClass() {
        int index = u2(header + 4);
        return index == 0 ? null : className(index);
    }

    /** The direct superinterfaces, in internal form. */
    public String[] interfaces() {
        String[] names = new String[u2(header + 6)];
        for (int i = 0; i < names.length; i++) {
            names[i] = className(u2(header + 8 + 2 * i));
        }
        return names;
    }

    /** The fields, as they stand in the file. */
    public Members fields() {
        return new Members(this, fields);
    }

    /** The methods, as they stand in the file. */
    public Members methods() {
        return new Members(this, methods);
    }

    /** The attributes of the class itself. */
    public Attributes attributes() {
        return new Attributes(this, attributes);
    }

    /** Steps through fields or methods (JVMS 4.5, 4.6); before the first {@link #next} it stands at none. */
    public static final class Members {

        private final ClassBytes file;
        private final int[] all;
        private int next;
        private int at;

        private Members(ClassBytes file, int[] all) {
            this.file = file;
            this.all = all;
        }

        /** Goes on to the next; false when there is none. */
        public boolean next() {
            if (next == all.length) {
                return false;
            }
            at = all[next++];
            return true;
        }

        /** Flags of the member (JVMS tables 4.5-A and 4.6-A). */
        public int access() {
            return file.u2(at);
        }

        /** Index of the text that is its name. */
        public int nameIndex() {
            return file.u2(at + 2);
        }

        /** Its name. */
        public String name() {
            return file.utf8(nameIndex());
        }

        /** Its descriptor (JVMS 4.3). */
        public String descriptor() {
            return file.utf8(file.u2(at + 4));
        }

        /** Name and descriptor as one text. */
        public String nameAndDescriptor() {
            return file.utf8(nameIndex(), file.u2(at + 4));
        }

        /** Its attributes. */
        public Attributes attributes() {
            return new Attributes(file, at + 6);
        }
    }

    /** Steps through the attributes of a class, a field, a method or some code (JVMS 4.7); before the first {@link #next} it stands at none. */
    public static final class Attributes {

        private final ClassBytes file;
        private int left;
        private int next;
        private int at;

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
}
