package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the types of the JDK inherit from: those of one release, whichever JDK runs, so that the same class files are judged
 * alike on each. Known are the types that source can name; one that it cannot name stands nowhere in the way, as its
 * subtypes list what it inherits.
 */
public final class JdkTypes {

    /** The Java whose types these are. */
    static final int RELEASE = 25;

    private static final Supertypes NONE = new Supertypes(ClassName.OBJECT, List.of());

    /**
     * The lines {@code type superclass interfaces..} and {@code package/}, in the order of their first words. They stay as they
     * are, and a type is searched for among them: whatever runs over all of them does so in a virtual machine that interprets it.
     */
    private static final byte[] LINES = read("jdk-types.txt");

    private JdkTypes() {}

    private static byte[] read(String file) {
        try (InputStream in = Objects.requireNonNull(JdkTypes.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a type inherits from; no more than Object for one that is not listed in a package of the JDK, or that is in
     * {@code java}, which nobody else can define. Empty for what is not of the JDK, or hidden in it.
     */
    public static Optional<Supertypes> find(ClassName type) {
        String inside = type.packagePath();
        int at = endOf(type.internal());
        if (at >= 0 && LINES[at] == ' ') {
            return Optional.of(supertypes(inside, at + 1));
        }
        return type.isOfJdk() || endOf(inside) >= 0 ? Optional.of(NONE) : Optional.empty();
    }

    /** Whether it is a type of the JDK that inherits more than Object; of the others there is no list. */
    public static boolean lists(ClassName type) {
        int at = endOf(type.internal());
        return at >= 0 && LINES[at] == ' ';
    }

    /**
     * All that such a type inherits from, in the order in which a scan looks for a member: its superclasses, the interfaces of
     * them all, Object. Empty for a type of which there is no list.
     */
    public static List<ClassName> ancestors(ClassName type) {
        if (!lists(type)) {
            return List.of();
        }
        Set<ClassName> lineage = new LinkedHashSet<>();
        Deque<ClassName> interfaces = new ArrayDeque<>();
        for (ClassName next = type; next != null && !next.equals(ClassName.OBJECT); ) {
            lineage.add(next);
            Supertypes found = find(next).orElse(NONE);
            interfaces.addAll(found.interfaces());
            next = found.superName();
        }
        while (!interfaces.isEmpty()) {
            ClassName next = interfaces.remove();
            if (lineage.add(next)) {
                interfaces.addAll(find(next).orElse(NONE).interfaces());
            }
        }
        lineage.remove(type);
        lineage.add(ClassName.OBJECT);
        return List.copyOf(lineage);
    }

    private static Supertypes supertypes(String inside, int from) {
        String line = new String(LINES, from, lineEnd(from) - from, StandardCharsets.ISO_8859_1);
        String[] names = line.split(" ", -1);
        List<ClassName> interfaces = new ArrayList<>(names.length - 1);
        for (int i = 1; i < names.length; i++) {
            interfaces.add(inFull(inside, names[i]));
        }
        return new Supertypes(names[0].equals("-") ? ClassName.OBJECT : inFull(inside, names[0]), interfaces);
    }

    private static ClassName inFull(String inside, String name) {
        return new ClassName(name.indexOf('/') < 0 ? inside + name : name);
    }

    /** Where the line of a type or of a package ends with its name; less than zero if there is none. */
    private static int endOf(String word) {
        byte[] name = word.getBytes(StandardCharsets.ISO_8859_1);
        int low = 0;
        int high = LINES.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int line = lineStart(middle);
            int order = compare(name, line);
            if (order == 0) {
                return line + name.length;
            }
            if (order < 0) {
                high = line;
            } else {
                low = lineEnd(middle) + 1;
            }
        }
        return -1;
    }

    /** A blank or line end is less than any letter, also than those that only the names of broken class files have. */
    private static int compare(byte[] name, int line) {
        int same = 0;
        while (same < name.length && LINES[line + same] > ' ' && LINES[line + same] == name[same]) {
            same++;
        }
        int here = same == name.length ? -1 : Byte.toUnsignedInt(name[same]);
        int there = LINES[line + same] > ' ' ? LINES[line + same] : -1;
        return here - there;
    }

    private static int lineStart(int inside) {
        int start = inside;
        while (start > 0 && LINES[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(int inside) {
        int end = inside;
        while (LINES[end] != '\n') {
            end++;
        }
        return end;
    }
}
