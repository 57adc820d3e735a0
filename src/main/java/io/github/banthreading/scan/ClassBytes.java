package io.github.banthreading.scan;

import static io.github.banthreading.scan.ConstantTag.CONSTANT_Class;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Double;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Fieldref;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_InterfaceMethodref;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Long;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_NameAndType;
import static io.github.banthreading.scan.ConstantTag.CONSTANT_Utf8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A class file as it lies in memory (JVMS 4.1): the numbers and texts in it, and where its parts start. A constant is named
 * by its index in the constant pool, everything else by its place, which counts bytes from the start of the file. What is
 * damaged throws a {@link RuntimeException}, here or when it is asked for.
 */
public final class ClassBytes {

    /** Magic number and version stand before the pool (JVMS 4.1), and the pool's count. */
    private static final int CONSTANT_POOL_COUNT = 8;

    private static final int SHORTEST_ANNOTATIONS = "RuntimeVisibleAnnotations".length();
    private static final int LONGEST_ANNOTATIONS = "RuntimeInvisibleParameterAnnotations".length();
    private static final int ANNOTATIONS_LENGTH = "Annotations".length();
    private static final String[] NO_TEXTS = {};

    private final byte[] bytes;

    /** Where the contents of each constant start, behind its tag; 0 for indices that name none. */
    private final int[] constants;

    /** Those that were decoded so far; none until one is. */
    private @Nullable String[] texts = NO_TEXTS;

    /** The indices of fields, methods and interface methods (JVMS 4.4.2), and how many there are. */
    private int[] references;

    private int referenceCount;
    private boolean namesAnnotations;

    /** Index of the text "Code", once it was met. */
    private int codeText = -1;

    private final int header;

    /** Where each field and each method starts. */
    private final int[] fields;

    private final int[] methods;
    private final int attributes;

    /** Walks over the file as far as its structure goes; throws when that is damaged or the file ends before it does. */
    public ClassBytes(byte[] bytes) {
        this.bytes = bytes;
        this.constants = new int[u2(CONSTANT_POOL_COUNT)];
        // A quarter of all in most classes.
        this.references = new int[constants.length / 3 + 1];
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
            int tag = bytes[at];
            constants[i] = at + 1;
            if (tag == CONSTANT_Utf8) {
                int length = u2(at + 1);
                namesAnnotations |= isAnnotations(at + 3, length);
                at += 3 + length;
            } else {
                at += 1 + ConstantTag.sizeOf(tag);
                if (tag == CONSTANT_Long || tag == CONSTANT_Double) {
                    i++;
                } else if (tag >= CONSTANT_Fieldref && tag <= CONSTANT_InterfaceMethodref) {
                    addReference(i);
                }
            }
        }
        return at;
    }

    /** Whether a text may be the name of an attribute that holds annotations (JVMS 4.7.16 to 4.7.19). */
    private boolean isAnnotations(int at, int length) {
        return length >= SHORTEST_ANNOTATIONS
                && length <= LONGEST_ANNOTATIONS
                && bytes[at] == 'R'
                && bytes[at + length - 1] == 's'
                && bytes[at + length - ANNOTATIONS_LENGTH] == 'A';
    }

    private void addReference(int index) {
        if (referenceCount == references.length) {
            references = Arrays.copyOf(references, 2 * referenceCount);
        }
        references[referenceCount++] = index;
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

    int endOfAttribute(int at) {
        int length = u4(at + 2);
        if (length < 0) {
            throw new IllegalArgumentException("an attribute of " + length + " bytes");
        }
        return at + 6 + length;
    }

    /** The file itself, which nobody changes. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes it takes in memory, about: those of the file, and four for each part of it. */
    public int size() {
        return bytes.length + 4 * (constants.length + references.length + fields.length + methods.length);
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
        int at = constants[index];
        if (at == 0 || bytes[at - 1] != tag) {
            throw new IllegalArgumentException("constant " + index + " has the tag " + tag(index) + ", not " + tag);
        }
        return at;
    }

    /** A text (JVMS 4.4.7). */
    public String utf8(int index) {
        if (texts.length == 0) {
            texts = new String[constants.length];
        }
        String text = texts[index];
        if (text == null) {
            text = decode(index);
            texts[index] = text;
        }
        return text;
    }

    /** Lets go of the texts that were decoded; they are decoded again for who asks. */
    void forgetTexts() {
        texts = NO_TEXTS;
    }

    /** The same, for who does not ask again. */
    public String decode(int index) {
        int at = utf8At(index);
        return ModifiedUtf8.decode(bytes, at + 2, u2(at));
    }

    /** Where a text starts: its length in two bytes, and its bytes. */
    int utf8At(int index) {
        return constant(index, CONSTANT_Utf8);
    }

    /** How many bytes a text has. */
    int lengthOfUtf8(int index) {
        return u2(utf8At(index));
    }

    /** The last four bytes of a text, the last one the lowest; of a shorter text all that there are. */
    int endOfUtf8(int index) {
        int length = lengthOfUtf8(index);
        return end(constants[index] + 2 + length, length);
    }

    /**
     * The four bytes before a place, as far as they belong to a text of this length; the last one the lowest. Written out, because
     * it is asked of most names, and calls cost much until the virtual machine has compiled them.
     */
    int end(int place, int length) {
        int last = (bytes[place - 4] << 24)
                | ((bytes[place - 3] & 0xff) << 16)
                | ((bytes[place - 2] & 0xff) << 8)
                | (bytes[place - 1] & 0xff);
        return length < 4 ? last & ((1 << (8 * length)) - 1) : last;
    }

    /** Whether a text is this one, which is all ASCII. */
    public boolean isUtf8(int index, String ascii) {
        int at = utf8At(index);
        return ModifiedUtf8.isEqual(bytes, at + 2, u2(at), ascii);
    }

    /** Whether a text is "Code", which is compared once for most classes. */
    boolean isCode(int text) {
        if (text != codeText && isUtf8(text, "Code")) {
            codeText = text;
        }
        return text == codeText;
    }

    /** Index of the text that a class (in internal form, or an array's descriptor), string, method type, module or package is. */
    public int utf8Of(int index) {
        return u2(constant(index));
    }

    /** The name of a class in internal form (JVMS 4.4.1), or the descriptor of an array. */
    public String className(int index) {
        return utf8(u2(constant(index, CONSTANT_Class)));
    }

    /** How many fields, methods and interface methods are named. */
    int referenceCount() {
        return referenceCount;
    }

    /** Index of one of them, which are counted from 0. */
    int reference(int number) {
        return references[number];
    }

    /** Whether there is a text that may be the name of an attribute which holds annotations; without one nothing is annotated. */
    boolean namesAnnotations() {
        return namesAnnotations;
    }

    /** Index of the class that a field, method or interface method belongs to (JVMS 4.4.2). */
    public int ownerOf(int member) {
        return u2(constant(member));
    }

    /** Index of the name and type of such a member, or of a dynamic constant or call site (JVMS 4.4.2, 4.4.10). */
    int nameAndTypeOf(int member) {
        return u2(constant(member) + 2);
    }

    /** Index of the text that is the name in a name and type (JVMS 4.4.6). */
    int nameIn(int nameAndType) {
        return u2(constant(nameAndType, CONSTANT_NameAndType));
    }

    /** Index of the text that names such a member, or a dynamic constant or call site (JVMS 4.4.2, 4.4.10). */
    public int nameOf(int member) {
        return u2(nameAndType(member));
    }

    /** Index of the text that is its descriptor. */
    public int descriptorOf(int member) {
        return u2(nameAndType(member) + 2);
    }

    int nameAndType(int member) {
        return constant(nameAndTypeOf(member), CONSTANT_NameAndType);
    }

    /** Flags of the class (JVMS table 4.1-B). */
    public int access() {
        return u2(header);
    }

    /** Index of the constant that is the class itself. */
    public int thisClassIndex() {
        return u2(header + 2);
    }

    /** The class itself, in internal form. */
    public String thisClass() {
        return className(thisClassIndex());
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

    /** Where each field starts. */
    int[] fields() {
        return fields;
    }

    /** Where each method starts. */
    int[] methods() {
        return methods;
    }

    /** Where the attributes of the class itself start. */
    int attributes() {
        return attributes;
    }
}
