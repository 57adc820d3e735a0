package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the types of the JDK inherit from: those of one release, whichever JDK runs, so that the same class files are judged
 * alike on each. Known are the types that source can name; one that it cannot name stands nowhere in the way, as its
 * subtypes list what it inherits.
 */
public final class JdkTypes {

    /** The Java whose types these are. */
    static final int RELEASE = 25;

    private static final String OBJECT = "java/lang/Object";
    private static final Supertypes NONE = new Supertypes(new ClassName(OBJECT), List.of());

    /** The lines of each package's types, {@code " type superclass interfaces.."} between two line ends. */
    private static final Map<String, String> PACKAGES = new HashMap<>();

    static {
        String text = read("jdk-types.txt");
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int next = end;
            while (text.startsWith("\n ", next)) {
                next = text.indexOf('\n', next + 1);
            }
            PACKAGES.put(text.substring(start, end), text.substring(end, next + 1));
            start = next + 1;
        }
    }

    private JdkTypes() {}

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(JdkTypes.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a type inherits from; no more than Object for one that is not listed in a package of the JDK, or that is in
     * {@code java}, which nobody else can define. Empty for what is not of the JDK, or hidden in it.
     */
    public static Optional<Supertypes> find(ClassName type) {
        String name = type.internal();
        int slash = name.lastIndexOf('/');
        String inside = name.substring(0, Math.max(0, slash));
        String types = PACKAGES.get(inside);
        if (types == null) {
            return type.isOfJdk() ? Optional.of(NONE) : Optional.empty();
        }
        String head = "\n " + name.substring(slash + 1) + " ";
        int at = types.indexOf(head);
        return Optional.of(at < 0 ? NONE : supertypes(inside, types, at + head.length()));
    }

    private static Supertypes supertypes(String inside, String types, int from) {
        String[] names = types.substring(from, types.indexOf('\n', from)).split(" ", -1);
        List<ClassName> interfaces = new ArrayList<>(names.length - 1);
        for (int i = 1; i < names.length; i++) {
            interfaces.add(inFull(inside, names[i]));
        }
        return new Supertypes(names[0].equals("-") ? new ClassName(OBJECT) : inFull(inside, names[0]), interfaces);
    }

    private static ClassName inFull(String inside, String name) {
        return new ClassName(name.indexOf('/') < 0 ? inside + "/" + name : name);
    }
}
