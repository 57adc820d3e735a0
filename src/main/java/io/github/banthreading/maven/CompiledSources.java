package io.github.banthreading.maven;

import io.github.banthreading.use.ClassName;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells sources that left a class behind from those that did not, by what a source declares and which classes there are. */
final class CompiledSources {

    /** Apart, because in most modules a class is where its source says and no source has to be read. */
    private static final class InText {
        static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
        static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
        static final Pattern TYPE =
                Pattern.compile("\\b(?:class|interface|enum|record|object|trait)\\s+(?!class\\b)(\\w+)");
    }

    /** Kotlin: the class of what stands outside of types has a name of its own. */
    private static final String OTHER_NAME = "@file:JvmName";

    private static final String JAVA = ".java";
    private static final List<String> LANGUAGES = List.of(JAVA, ".kt", ".scala", ".groovy");

    private final Set<ClassName> classes;

    /** What {@link #simpleNames} gives, as soon as it is asked for. */
    private final Set<String> simpleNames = new HashSet<>();

    CompiledSources(Set<ClassName> classes) {
        this.classes = classes;
    }

    /** The names without their packages, nested ones too, for languages whose folders are not their packages. */
    private Set<String> simpleNames() {
        if (simpleNames.isEmpty()) {
            for (ClassName name : classes) {
                simpleNames.addAll(List.of(name.simpleName().split("\\$")));
            }
        }
        return simpleNames;
    }

    static boolean isJava(Path file) {
        return file.toString().endsWith(JAVA);
    }

    static boolean isSource(Path file) {
        String name = file.toString();
        for (String ending : LANGUAGES) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class is there that lies where the source lies and is called like it. */
    boolean containNamesake(Path root, Path source) {
        return containClass(nameOf(root, source));
    }

    /** A folder {@code com.acme}, or a file {@code Old.copy.java}, has a name that no class has. */
    private boolean containClass(String name) {
        return ClassName.isInternal(name) && classes.contains(new ClassName(name));
    }

    /** The path from the root without its ending, cut out as text: to make a path of it takes longer. */
    private static String nameOf(Path root, Path source) {
        String path = source.toString();
        int start = root.toString().length() + 1;
        return path.substring(start, path.lastIndexOf('.')).replace(File.separatorChar, '/');
    }

    /** Whether one of its classes is there, or it declares none; one that cannot be read counts as if it declared some. */
    boolean contain(Path root, Path source) {
        String name = nameOf(root, source);
        if (name.endsWith("-info") || containClass(name)) {
            return true;
        }
        try {
            // In a charset that takes every byte; names of types in other letters are looked for by the file's name
            // alone.
            String text = InText.COMMENT
                    .matcher(Files.readString(source, StandardCharsets.ISO_8859_1))
                    .replaceAll(" ");
            return isJava(source) ? javaIsCompiled(text) : isCompiled(text, name);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean javaIsCompiled(String text) {
        Matcher declared = InText.PACKAGE.matcher(text);
        String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
        Set<String> types = types(text);
        return types.isEmpty() || types.stream().anyMatch(type -> containClass(folder + type));
    }

    private boolean isCompiled(String text, String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        Set<String> types = types(text);
        return types.isEmpty()
                || text.contains(OTHER_NAME)
                || simpleNames().contains(file)
                || simpleNames().contains(file + "Kt")
                || types.stream().anyMatch(simpleNames()::contains);
    }

    private static Set<String> types(String text) {
        Set<String> types = new HashSet<>();
        Matcher type = InText.TYPE.matcher(text);
        while (type.find()) {
            types.add(type.group(1));
        }
        return types;
    }
}
