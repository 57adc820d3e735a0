package io.github.banthreading.scan;

/** Steps through fields or methods (JVMS 4.5, 4.6); before the first {@link #next} it stands at none. */
public final class Members {

    private final ClassBytes file;
    private final int[] all;
    private int next;
    private int at;

    /** The fields of a class, as they stand in the file. */
    public static Members fieldsOf(ClassBytes file) {
        return new Members(file, file.fields());
    }

    /** The methods of a class, as they stand in the file. */
    public static Members methodsOf(ClassBytes file) {
        return new Members(file, file.methods());
    }

    private Members(ClassBytes file, int[] all) {
        this.file = file;
        this.all = all;
    }

    /** How many fields or methods the class has. */
    public int count() {
        return all.length;
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

    /** The name of the member (JVMS 4.2.2). */
    public String name() {
        return file.utf8(nameIndex());
    }

    /** Index of the text that is its descriptor. */
    public int descriptorIndex() {
        return file.u2(at + 4);
    }

    /** The descriptor of the member (JVMS 4.3). */
    public String descriptor() {
        return file.utf8(descriptorIndex());
    }

    /** The attributes of the member, none of which has been stepped to yet. */
    public Attributes attributes() {
        return new Attributes(file, at + 6);
    }

    /** Where the contents of its Code attribute (JVMS 4.7.3) start; 0 when it has none. */
    public int code() {
        int attribute = at + 8;
        for (int left = file.u2(at + 6); left > 0; left--) {
            if (file.isCode(file.u2(attribute))) {
                return attribute + 6;
            }
            attribute = file.endOfAttribute(attribute);
        }
        return 0;
    }
}
