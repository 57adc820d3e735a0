package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedApis;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.NewerJava;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.use.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Scans class files in any order. Each is read once, for its declarations and for what it names; the code is visited of
 * those that name something listed, at once where that can be told, and otherwise when all are read, because a class may
 * inherit from one that comes later.
 */
public final class Scanner {

    /** The newest class file version that the bundled ASM reads. */
    private static final int NEWEST = Opcodes.V28;

    /** Class file version 45 is Java 1, and each Java since then has had one (JVMS table 4.1-A). */
    private static final int BEFORE_JAVA_1 = 44;

    private static final int MAGIC = 0xCAFEBABE;
    private static final int SHORTEST_HEADER = 10;
    private static final int DECLARATIONS = ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES;

    private final ListedApis index;
    private final Predicate<ClassName> excluded;
    private final BiPredicate<ClassName, String> copied;
    private final boolean skipGenerated;
    private final Hierarchy hierarchy;
    private final Folding folding;
    private final Accessors accessors = new Accessors();
    private final List<ClassFacts> classes = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /** The newest class file version that was read. */
    private int newestRead;

    /** Which methods hold each use, so that ways to them can be looked for. */
    private final Map<ApiUse, Set<ModuleCode.Host>> hosts = new HashMap<>();

    /**
     * Takes what a scan needs to know.
     *
     * @param types what a class outside the module inherits from; asked at most once for each
     * @param excluded classes that are counted and not looked into, whatever they contain
     * @param copied whether the file at a path is a copy of the class of that name in a dependency, byte for byte; asked
     *     only of files in which something was found, which are then counted and not judged
     * @param skipGenerated whether the same goes for classes and methods with a Generated annotation
     */
    public Scanner(
            ListedApis index,
            Function<ClassName, Optional<Supertypes>> types,
            Predicate<ClassName> excluded,
            BiPredicate<ClassName, String> copied,
            boolean skipGenerated) {
        this.index = index;
        this.excluded = excluded;
        this.copied = copied;
        this.skipGenerated = skipGenerated;
        this.hierarchy = new Hierarchy(index, types);
        this.folding = new Folding(hierarchy, this::code);
    }

    /**
     * Reads one class file that is in memory.
     *
     * @param path where it lies, with slashes; it tells files of one class name apart
     * @param bytes the whole file
     */
    void read(String path, byte[] bytes) {
        read(path, () -> bytes);
    }

    /**
     * Reads one class file, and perhaps again when all are read.
     *
     * @param path where it lies, with slashes; it tells files of one class name apart
     * @param file gives the same bytes each time
     */
    public void read(String path, ClassFile file) {
        byte[] bytes;
        try {
            bytes = file.bytes();
        } catch (IOException e) {
            unreadable(path, String.valueOf(e.getMessage()));
            return;
        }
        Optional<String> cause = findCause(bytes);
        if (cause.isPresent()) {
            unreadable(path, cause.get());
            return;
        }
        newestRead = Math.max(newestRead, majorVersion(bytes));
        try {
            read(path, file, bytes);
        } catch (RuntimeException | StackOverflowError e) {
            unreadable(path, damage(bytes));
        }
    }

    private void read(String path, ClassFile file, byte[] bytes) {
        ClassBytes read = new ClassBytes(bytes);
        Glance glance = new Glance(read, index, hierarchy);
        Outline outline = new Outline(read, index, glance);
        if (!glance.isCertain()) {
            outline.look();
        }
        CodeFacts code = glance.isCertain() || outline.locks() ? new CodeFacts() : null;
        ClassFacts facts;
        if (code != null || outline.declares() || glance.isAnnotated()) {
            BitSet visited = code == null || glance.isAnnotated() ? null : outline.methodsToVisit();
            ClassCollector collector = new ClassCollector(path, file, bytes.length, index, hierarchy, code, visited);
            new ClassReader(bytes).accept(collector, code == null ? DECLARATIONS : ClassReader.SKIP_FRAMES);
            facts = collector.facts();
            facts.code = code;
        } else {
            facts = outline.facts(path, file, hierarchy);
        }
        if (code == null) {
            facts.possible = glance.possible();
            facts.accessors = glance.accessors();
        }
        facts.checkMembers();
        classes.add(facts);
        if (!hierarchy.add(facts)) {
            folding.add(facts);
        }
        if (code != null) {
            accessors.add(facts, code);
            facts.code = code.isEmpty() ? null : code;
        }
    }

    /** ASM answers damage with whatever its array accesses throw, and circular dynamic constants overflow it. */
    private static String damage(byte[] bytes) {
        return "is truncated or damaged (" + bytes.length + " bytes)";
    }

    /** What the code of a class says; a file that cannot be read again, or not understood, says nothing and is told. */
    private CodeFacts code(ClassFacts facts) {
        if (facts.code == null) {
            CodeFacts code = new CodeFacts();
            facts.code = code;
            try {
                byte[] bytes = facts.file.bytes();
                visit(facts, code, bytes);
            } catch (IOException e) {
                refuse(facts, String.valueOf(e.getMessage()));
            }
        }
        return facts.code;
    }

    private void visit(ClassFacts facts, CodeFacts code, byte[] bytes) {
        try {
            ClassBytes read = new ClassBytes(bytes);
            Outline outline = new Outline(read, index, new Glance(read, index, hierarchy));
            new ClassReader(bytes)
                    .accept(
                            new ClassCollector(facts, bytes.length, index, hierarchy, code, outline.methodsToVisit()),
                            ClassReader.SKIP_FRAMES);
            code.checkMembers();
            accessors.add(facts, code);
        } catch (RuntimeException | StackOverflowError e) {
            refuse(facts, damage(bytes));
        }
    }

    private void refuse(ClassFacts facts, String cause) {
        facts.code = new CodeFacts();
        facts.isRefused = true;
        unreadable(facts.path, cause);
    }

    /** Records a file that could not even be opened. */
    public void unreadable(String path, String cause) {
        unreadable.add(new Unreadable(path, cause));
    }

    /** What is left after {@link #result} for whoever follows calls. */
    public ModuleCode code() {
        List<ModuleCode.Declared> declared = new ArrayList<>();
        for (ClassFacts facts : classes) {
            if (hierarchy.findOwn(facts.name) == facts) {
                declared.add(new ModuleCode.Declared(facts.name, facts.superName, facts.interfaces, facts.file));
            }
        }
        return new ModuleCode(declared, hosts, this::site);
    }

    private Site site(ClassName inClass, MethodKey method, int line) {
        ClassFacts facts = hierarchy.findOwn(inClass);
        if (facts == null) {
            throw new IllegalArgumentException(inClass + " is no class of the module");
        }
        Folding.Source source = folding.sourceOf(facts, method);
        int shown = line > 0 ? code(facts).lineIn(source.file(), line) : 0;
        return new Site(source.owner(), source.member(), source.file(), shown);
    }

    private static Optional<String> findCause(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("is empty");
        }
        if (bytes.length < 4 || intAt(bytes, 0) != MAGIC) {
            return Optional.of("is not a class file (it does not start with CAFEBABE)");
        }
        if (bytes.length < SHORTEST_HEADER) {
            return Optional.of(damage(bytes));
        }
        int major = majorVersion(bytes);
        if (major > NEWEST) {
            return Optional.of("has class file version " + major + " (Java " + (major - BEFORE_JAVA_1)
                    + "); this version of the plugin reads up to " + NEWEST + " (Java " + (NEWEST - BEFORE_JAVA_1)
                    + "), update ban-threading-maven-plugin");
        }
        return Optional.empty();
    }

    private static int majorVersion(byte[] bytes) {
        return intAt(bytes, 4) & 0xffff;
    }

    private static int intAt(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 24)
                | ((bytes[at + 1] & 0xff) << 16)
                | ((bytes[at + 2] & 0xff) << 8)
                | (bytes[at + 3] & 0xff);
    }

    /** What was found in everything read so far. */
    public ScanResult result() {
        classes.forEach(this::visitIfUsed);
        classes.stream().filter(accessors::useFor).forEach(this::code);
        UseCounter counter = new UseCounter();
        int generated = 0;
        int leftOut = 0;
        int copies = 0;
        for (ClassFacts facts : classes) {
            if (excluded.test(facts.name)) {
                leftOut++;
            } else if (skipGenerated && folding.isGenerated(facts)) {
                generated++;
            } else {
                List<Found> found = find(facts);
                if (!found.isEmpty() && copied.test(facts.name, facts.path)) {
                    copies++;
                } else {
                    generated += skipGenerated ? facts.generatedMethods().size() : 0;
                    found.forEach(each -> count(facts, each, counter));
                }
            }
        }
        classes.removeIf(facts -> facts.isRefused);
        return new ScanResult(
                counter.uses(),
                hierarchy.ownNames(),
                classes.size(),
                generated,
                leftOut,
                copies,
                unreadable,
                List.copyOf(hierarchy.unresolved()),
                counter.withoutLines(),
                newerJava());
    }

    private Optional<NewerJava> newerJava() {
        int java = newestRead - BEFORE_JAVA_1;
        return java > JdkTypes.RELEASE ? Optional.of(new NewerJava(java, JdkTypes.RELEASE)) : Optional.empty();
    }

    /** A raw use, and the API that it turned out to be. */
    private record Found(RawUse raw, ApiRef api) {}

    /** Now that all supertypes are known, a class that names something listed has its code visited. */
    private void visitIfUsed(ClassFacts facts) {
        if (facts.code == null && (inherits(facts.possible) || !extended(facts).isEmpty())) {
            code(facts);
        }
        facts.possible = List.of();
    }

    private boolean inherits(List<ApiRef> possible) {
        for (ApiRef use : possible) {
            if (hierarchy.find(use).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Set<ApiRef> extended(ClassFacts facts) {
        if (!hierarchy.isSubtype(facts)) {
            return Set.of();
        }
        Set<ApiRef> extended = new TreeSet<>();
        addExtended(facts.superName, extended);
        for (ClassName each : facts.interfaces) {
            addExtended(each, extended);
        }
        return extended;
    }

    private void addExtended(@Nullable ClassName supertype, Set<ApiRef> extended) {
        Optional<ApiRef> api = findExtended(supertype);
        if (api.isPresent() && hierarchy.isReported(api.get())) {
            extended.add(api.get());
        }
    }

    private List<Found> find(ClassFacts facts) {
        if (facts.code == null && facts.declaredUses().isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(0);
        for (ApiRef api : extended(facts)) {
            RawUse raw = RawUse.ofClass(api.owner(), api.member());
            found.add(new Found(raw.atLine(code(facts).firstLine), api));
        }
        List<RawUse> uses = new ArrayList<>(facts.declaredUses());
        if (facts.code != null) {
            uses.addAll(accessors.usesIn(facts, facts.code));
            if (facts.superName != null
                    && hierarchy.findOwn(facts.superName) == null
                    && findExtended(facts.superName).isEmpty()) {
                uses.addAll(facts.code.superCalls);
            }
        }
        for (RawUse use : uses) {
            hierarchy.find(use).ifPresent(api -> found.add(new Found(use, api)));
        }
        return found;
    }

    /** A supertype of the module's own is reported once, at itself, unless it is one that is not judged. */
    private Optional<ApiRef> findExtended(@Nullable ClassName supertype) {
        if (supertype == null) {
            return Optional.empty();
        }
        ClassFacts facts = hierarchy.findOwn(supertype);
        return hierarchy.findExtended(supertype).filter(api -> facts == null || !isJudged(facts));
    }

    private boolean isJudged(ClassFacts facts) {
        boolean generated = skipGenerated && folding.isGenerated(facts);
        return !excluded.test(facts.name) && !generated && !copied.test(facts.name, facts.path);
    }

    private boolean isExcluded(Set<ClassName> passed) {
        for (ClassName each : passed) {
            if (excluded.test(each)) {
                return true;
            }
        }
        return false;
    }

    private void count(ClassFacts facts, Found found, UseCounter counter) {
        Folding.Source source = folding.sourceOf(facts, found.raw());
        if ((skipGenerated && source.generated()) || isExcluded(source.passed())) {
            return;
        }
        int line = found.raw().line();
        if (line > 0) {
            line = code(facts).lineIn(source.file(), line);
        }
        Site site = new Site(source.owner(), source.member(), source.file(), line);
        ApiUse use = new ApiUse(found.api(), site);
        counter.add(facts, found.raw(), use);
        MethodKey host = found.raw().host();
        hosts.computeIfAbsent(ModuleCode.withoutFile(use), each -> new HashSet<>(2))
                .add(new ModuleCode.Host(facts.name, host == null ? "" : host.name() + host.descriptor()));
    }
}
