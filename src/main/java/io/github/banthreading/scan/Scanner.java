package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.use.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Scans class files, each read once and in any order. Owners are looked up when all are read, because a class may call
 * one that comes later.
 */
public final class Scanner {

    /** The newest class file version that the bundled ASM reads. */
    private static final int NEWEST = Opcodes.V28;

    /** Class file version 45 is Java 1, and each Java since then has had one (JVMS table 4.1-A). */
    private static final int BEFORE_JAVA_1 = 44;

    private static final int MAGIC = 0xCAFEBABE;
    private static final int SHORTEST_HEADER = 10;

    private final ApiIndex index;
    private final Predicate<ClassName> excluded;
    private final BiPredicate<ClassName, String> copied;
    private final boolean skipGenerated;
    private final Hierarchy hierarchy;
    private final Folding folding = new Folding();
    private final Accessors accessors = new Accessors();
    private final List<ClassFacts> classes = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /**
     * Takes what a scan needs to know.
     *
     * @param types the bytes of a class outside the module; asked at most once for each
     * @param excluded classes that are counted and not looked into, whatever they contain
     * @param copied whether the file at a path is a copy of the class of that name in a dependency, byte for byte; asked
     *     only of files in which something was found, which are then counted and not judged
     * @param skipGenerated whether the same goes for classes and methods with a Generated annotation
     */
    public Scanner(
            ApiIndex index,
            Function<ClassName, Optional<byte[]>> types,
            Predicate<ClassName> excluded,
            BiPredicate<ClassName, String> copied,
            boolean skipGenerated) {
        this.index = index;
        this.excluded = excluded;
        this.copied = copied;
        this.skipGenerated = skipGenerated;
        this.hierarchy = new Hierarchy(index, types);
    }

    /**
     * Reads one class file.
     *
     * @param path where it lies, with slashes; it tells files of one class name apart
     * @param bytes the whole file
     */
    public void read(String path, byte[] bytes) {
        Optional<String> cause = findCause(bytes);
        if (cause.isPresent()) {
            unreadable(path, cause.get());
            return;
        }
        try {
            ClassCollector collector = new ClassCollector(path, index, bytes.length);
            new ClassReader(bytes).accept(collector, ClassReader.SKIP_FRAMES);
            ClassFacts facts = collector.facts();
            facts.checkMembers();
            classes.add(facts);
            hierarchy.add(facts);
            folding.add(facts);
            accessors.add(facts);
        } catch (RuntimeException | StackOverflowError e) {
            // ASM answers damage with whatever its array accesses throw, and circular dynamic constants overflow it.
            unreadable(path, "is truncated or damaged (" + bytes.length + " bytes)");
        }
    }

    /** Records a file that could not even be opened. */
    public void unreadable(String path, String cause) {
        unreadable.add(new Unreadable(path, cause));
    }

    private static Optional<String> findCause(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("is empty");
        }
        if (bytes.length < 4 || intAt(bytes, 0) != MAGIC) {
            return Optional.of("is not a class file (it does not start with CAFEBABE)");
        }
        if (bytes.length < SHORTEST_HEADER) {
            return Optional.of("is truncated or damaged (" + bytes.length + " bytes)");
        }
        int major = intAt(bytes, 4) & 0xffff;
        if (major > NEWEST) {
            return Optional.of("has class file version " + major + " (Java " + (major - BEFORE_JAVA_1)
                    + "); this version of the plugin reads up to " + NEWEST + " (Java " + (NEWEST - BEFORE_JAVA_1)
                    + "), update ban-threading-maven-plugin");
        }
        return Optional.empty();
    }

    private static int intAt(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 24)
                | ((bytes[at + 1] & 0xff) << 16)
                | ((bytes[at + 2] & 0xff) << 8)
                | (bytes[at + 3] & 0xff);
    }

    /** What was found in everything read so far. */
    public ScanResult result() {
        UseCounter counter = new UseCounter();
        SortedMap<ClassName, ClassFacts> own = new TreeMap<>();
        classes.forEach(facts -> own.putIfAbsent(facts.name, facts));
        int generated = 0;
        int leftOut = 0;
        int copies = 0;
        for (ClassFacts facts : classes) {
            if (excluded.test(facts.name)) {
                leftOut++;
            } else if (skipGenerated && folding.isGenerated(facts)) {
                generated++;
            } else {
                List<Found> found = find(facts, own);
                if (!found.isEmpty() && copied.test(facts.name, facts.path)) {
                    copies++;
                } else {
                    generated += skipGenerated ? facts.generatedMethods.size() : 0;
                    found.forEach(each -> count(facts, each, counter));
                }
            }
        }
        return new ScanResult(
                counter.uses(),
                new TreeSet<>(own.keySet()),
                classes.size(),
                generated,
                leftOut,
                copies,
                unreadable,
                List.copyOf(hierarchy.unresolved()),
                counter.withoutLines());
    }

    /** A raw use, and the API that it turned out to be. */
    private record Found(RawUse raw, ApiRef api) {}

    private List<Found> find(ClassFacts facts, Map<ClassName, ClassFacts> own) {
        List<Found> found = new ArrayList<>();
        Optional<ApiRef> superclass = findExtended(facts.superName, own);
        Set<ApiRef> extended = new TreeSet<>();
        superclass.ifPresent(extended::add);
        for (ClassName each : facts.interfaces) {
            findExtended(each, own).ifPresent(extended::add);
        }
        for (ApiRef api : extended) {
            found.add(new Found(RawUse.ofClass(api.owner(), api.member()).atLine(facts.firstLine), api));
        }
        List<RawUse> uses = new ArrayList<>(accessors.usesIn(facts));
        if (superclass.isEmpty() && facts.superName != null && !own.containsKey(facts.superName)) {
            uses.addAll(facts.superCalls);
        }
        for (RawUse use : uses) {
            hierarchy.find(use).ifPresent(api -> found.add(new Found(use, api)));
        }
        return found;
    }

    /** A supertype of the module's own is reported once, at itself, unless it is one that is not judged. */
    private Optional<ApiRef> findExtended(@Nullable ClassName supertype, Map<ClassName, ClassFacts> own) {
        if (supertype == null) {
            return Optional.empty();
        }
        ClassFacts facts = own.get(supertype);
        return hierarchy.findExtended(supertype).filter(api -> facts == null || !isJudged(facts));
    }

    private boolean isJudged(ClassFacts facts) {
        boolean generated = skipGenerated && folding.isGenerated(facts);
        return !excluded.test(facts.name) && !generated && !copied.test(facts.name, facts.path);
    }

    private void count(ClassFacts facts, Found found, UseCounter counter) {
        Folding.Source source = folding.sourceOf(facts, found.raw());
        boolean skipped = source.passed().stream().anyMatch(excluded);
        if (skipped || (skipGenerated && source.generated())) {
            return;
        }
        int line = facts.lineIn(source.file(), found.raw().line());
        Site site = new Site(source.owner(), source.member(), source.file(), line);
        counter.add(facts, found.raw(), new ApiUse(found.api(), site));
    }
}
