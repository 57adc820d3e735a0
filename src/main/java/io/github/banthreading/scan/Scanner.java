package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedApis;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the uses in the class files of a module, which come in any order. First every file is read without its code; when
 * all are there, those are selected whose code may use something, and it is read; what it says is then put where a person
 * wrote it.
 */
public final class Scanner {

    private final Hierarchy hierarchy;
    private final ClassFiles files;
    private final OwnClasses classes = new OwnClasses();
    private final LeftOut leftOut;

    private @Nullable Uses uses;

    /**
     * A scan of one module, without any class yet.
     *
     * @param dependencies asked at most once what each class inherits from, and for its class file only where a call may reach
     *     something listed through a bridge method in it
     * @param excluded classes that are counted and not looked into, whatever they contain
     * @param copied whether the file at a path is a copy of the class of that name in a dependency, byte for byte; asked
     *     only of files in which something was found, which are then counted and not judged
     * @param skipGenerated whether the same goes for classes and methods that a tool wrote, see {@link ScanResult.PassedOver}
     * @param marks what {@link ModuleCode.Declared#isMarked} says
     */
    public Scanner(
            ListedApis apis,
            Dependencies dependencies,
            Predicate<ClassName> excluded,
            BiPredicate<ClassName, String> copied,
            boolean skipGenerated,
            Marks marks) {
        this.hierarchy = new Hierarchy(apis, dependencies);
        this.files = new ClassFiles(hierarchy, marks);
        this.leftOut = new LeftOut(classes, excluded, copied, skipGenerated);
    }

    /** The same where nobody looks at the classes after the scan. */
    Scanner(
            ListedApis apis,
            Dependencies dependencies,
            Predicate<ClassName> excluded,
            BiPredicate<ClassName, String> copied,
            boolean skipGenerated) {
        this(apis, dependencies, excluded, copied, skipGenerated, Marks.ALL);
    }

    /**
     * Reads one class file, and perhaps again when all are read.
     *
     * @param path where it lies, with slashes; it tells files of one class name apart
     * @param file gives the same bytes each time
     */
    public void add(String path, ClassFile file) {
        Optional<ClassOutline> read = files.readOutline(path, file);
        if (read.isPresent()) {
            ClassOutline outline = read.get();
            classes.add(outline);
            hierarchy.add(outline.name(), outline.supertypes(), outline.declarations());
        }
    }

    /** Reads one class file that is in memory. */
    void add(String path, byte[] bytes) {
        add(path, () -> bytes);
    }

    /** Records a file that could not even be opened. */
    public void addUnreadable(String path, String cause) {
        files.addUnreadable(path, cause);
    }

    /** What there is in all that was added. */
    public ScanResult scan() {
        Selection selection = new Selection(classes, hierarchy);
        files.readCode(selection.users());
        files.readCode(selection.callers(new Accessors(classes, files.code())));
        uses = new Uses(classes, files.code(), hierarchy, leftOut);
        return new ScanResult(
                uses.all(),
                classes.names(),
                classes.all().size() - files.refused(),
                uses.passedOver(),
                files.unreadable(),
                List.copyOf(hierarchy.unresolved()),
                uses.withoutLines(),
                files.findNewerJava());
    }

    /** What is left after {@link #scan} for whoever follows calls. */
    public ModuleCode code() {
        List<ModuleCode.Declared> declared = new ArrayList<>(classes.all().size());
        for (ClassOutline each : classes.firsts()) {
            declared.add(declared(each));
        }
        Uses found = Objects.requireNonNull(uses, "nothing was scanned");
        return new ModuleCode(
                declared,
                found.hosts(),
                (inClass, method, isSynthetic, line) -> site(found, inClass, method, isSynthetic, line));
    }

    private static ModuleCode.Declared declared(ClassOutline outline) {
        return new ModuleCode.Declared(
                outline.name(),
                outline.supertypes().superName(),
                outline.supertypes().interfaces(),
                outline.mentions().isMarked(),
                outline.isMade(),
                outline.file());
    }

    /** A call may come from a class that uses nothing, whose code has not been read. */
    private Site site(Uses uses, ClassName inClass, MethodKey method, boolean isSynthetic, int line) {
        Optional<ClassOutline> found = classes.findFirst(inClass);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(inClass + " is no class of the module");
        }
        ClassOutline outline = found.get();
        boolean isAsWritten = !isSynthetic && isAsWritten(outline, method);
        if (!isAsWritten) {
            files.readCode(new Selection(classes, hierarchy).withEnclosing(outline));
        }
        try {
            return isAsWritten && !uses.holdsCode(outline)
                    ? new Site(inClass, method.member(), outline.source(), line)
                    : uses.siteOf(outline, method, line);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Nobody has looked at this descriptor before, and it is none.
            return new Site(inClass, new Member(method.name(), ""), outline.source(), line);
        }
    }

    /** Whether a method that is not synthetic stands where a person wrote it, which no code has to be read for. */
    private boolean isAsWritten(ClassOutline outline, MethodKey method) {
        return outline.language() == Language.JAVA
                && !outline.isWoven()
                && method.name().indexOf('$') < 0
                && classes.findEnclosing(outline).isEmpty();
    }
}
