package io.github.banthreading.scan;

/** The names and descriptors of some class files: one object for each, however many files have it. */
public final class NamesAndTypes {

    private final ByText<NameAndType> known = new ByText<>();
    private int count;

    /**
     * Name and descriptor of a method.
     *
     * @param file the class file
     * @param name index of the text that is the name
     * @param descriptor index of the text that is the descriptor
     */
    public NameAndType of(ClassBytes file, int name, int descriptor) {
        NameAndType found = known.find(file, name, descriptor);
        return found == null ? put(file.copyOfUtf8(name), file.copyOfUtf8(descriptor)) : found;
    }

    /** The name of a field or class. */
    public NameAndType of(ClassBytes file, int name) {
        NameAndType found = known.find(file, name);
        return found == null ? put(file.copyOfUtf8(name), ByText.EMPTY) : found;
    }

    /** The same as that of a method. */
    public NameAndType of(MethodKey method) {
        byte[] name = ModifiedUtf8.encode(method.name());
        byte[] descriptor = ModifiedUtf8.encode(method.descriptor());
        NameAndType found = known.find(name, descriptor);
        return found == null ? put(name, descriptor) : found;
    }

    private NameAndType put(byte[] name, byte[] descriptor) {
        return known.put(name, descriptor, new NameAndType(name, descriptor, count++));
    }
}
