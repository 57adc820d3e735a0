package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * What one class file says without its code, made of it alone: where it stands in the hierarchy and in the source, what its
 * declarations use, and what its constant pool names. {@link OutlineReader} makes it. There is one for each class file of a
 * module, so that it is small; two of one name, as in {@code META-INF/versions}, are two classes.
 */
final class ClassOutline {

    private final String path;
    private final ClassFile file;
    private final ClassName name;
    private final Supertypes supertypes;
    private final Language language;
    private final @Nullable String sourceFile;
    private final Enclosure enclosure;
    private final boolean isWoven;
    private final boolean isMade;
    private final Declarations declarations;
    private final Mentions mentions;

    ClassOutline(
            String path,
            ClassFile file,
            ClassName name,
            Supertypes supertypes,
            Language language,
            @Nullable String sourceFile,
            Enclosure enclosure,
            boolean isWoven,
            boolean isMade,
            Declarations declarations,
            Mentions mentions) {
        this.path = path;
        this.file = file;
        this.name = name;
        this.supertypes = supertypes;
        this.language = language;
        this.sourceFile = sourceFile;
        this.enclosure = enclosure;
        this.isWoven = isWoven;
        this.isMade = isMade;
        this.declarations = declarations;
        this.mentions = mentions;
    }

    /** The path of the class file. */
    String path() {
        return path;
    }

    /** Where its bytes come from when its code is read later. */
    ClassFile file() {
        return file;
    }

    ClassName name() {
        return name;
    }

    Supertypes supertypes() {
        return supertypes;
    }

    Language language() {
        return language;
    }

    Enclosure enclosure() {
        return enclosure;
    }

    /** Whether AspectJ wove the class. */
    boolean isWoven() {
        return isWoven;
    }

    /** Whether a weaver or compiler made the class and says nowhere what for. */
    boolean isMade() {
        return isMade;
    }

    Declarations declarations() {
        return declarations;
    }

    Mentions mentions() {
        return mentions;
    }

    /** Everything of the path before the class's own name: one for a plain folder, others for META-INF/versions/N. */
    String root() {
        int length = path.length() - name.internal().length() - ".class".length();
        boolean isUnderIt = path.endsWith(".class") && path.startsWith(name.internal(), length);
        return !isUnderIt ? path + "!" : path.substring(0, length);
    }

    /** The source file in the package's folder; the class file's own path when it names none. */
    String source() {
        return sourceFile == null ? path : release() + name.packagePath() + sourceFile;
    }

    /** {@code META-INF/versions/17/} for a class of a multi-release output, whose source is another than the base class's. */
    private String release() {
        String root = root();
        int versions = root.lastIndexOf("META-INF/versions/");
        return versions < 0 ? "" : root.substring(versions);
    }
}
