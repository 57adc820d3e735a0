package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedNames;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Annotations and methods that tell in which few classes of a module somebody has to look more closely after its scan. The
 * scan walks over both anyway, so that asking costs next to nothing, and no file is opened again to find out.
 */
public final class Marks {

    private static final int BITS = 1 << 14;

    /** Nobody said what to look for, so that every class may have to be looked at. */
    static final Marks ALL = new Marks(Set.of(), "", "");

    private final Set<String> types = new HashSet<>();
    private final BitSet ends = new BitSet(BITS);
    private final String name;
    private final String lastParameter;

    /**
     * Marks classes that name one of some types, or declare a method of some name or with some type of last parameter.
     *
     * @param types classes whose descriptors are looked for, as those of annotations are
     * @param name the name of a method
     * @param lastParameter a descriptor that some method's parameters end with
     */
    public Marks(Collection<ClassName> types, String name, String lastParameter) {
        for (ClassName each : types) {
            this.types.add(each.internal());
            ends.set(bit(ListedNames.endOf(each.internal()), each.internal().length()));
        }
        this.name = name;
        this.lastParameter = lastParameter.isEmpty() ? "" : lastParameter + ")";
    }

    private static int bit(int end, int length) {
        return (end ^ end >>> 15 ^ length) & (BITS - 1);
    }

    /** Whether a class declares a method of that name, or one whose parameters end so. */
    boolean nameMethodOf(ClassBytes file) {
        Members methods = Members.methodsOf(file);
        boolean isNamed = this == ALL;
        while (!isNamed && methods.next()) {
            isNamed = file.isUtf8(methods.nameIndex(), name) || endsParameters(file, methods.descriptorIndex());
        }
        return isNamed;
    }

    /**
     * Whether a text is the descriptor of one of the types.
     *
     * @param end the last four bytes of the type's name, the last one the lowest
     * @param length how many bytes the name has
     */
    boolean isType(ClassBytes file, int text, int end, int length) {
        if (this == ALL) {
            return true;
        }
        if (!ends.get(bit(end, length))) {
            return false;
        }
        String descriptor = file.utf8(text);
        return types.contains(descriptor.substring(1, descriptor.length() - 1));
    }

    /** Looks from the end for what closes the parameters (JVMS 4.3.3), because return types are short. */
    private boolean endsParameters(ClassBytes file, int descriptor) {
        int length = file.lengthOfUtf8(descriptor);
        int at = file.constant(descriptor) + 2;
        int close = at + length - 1;
        while (close > at && file.u1(close) != ')') {
            close--;
        }
        int start = close + 1 - lastParameter.length();
        return start > at && ModifiedUtf8.isEqual(file.bytes(), start, lastParameter.length(), lastParameter);
    }
}
