package io.github.banthreading.use;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Everything one scan found out, and how complete it was.
 *
 * @param uses every use that the policy reports, sorted
 * @param classNames the classes that were read, folded or not
 * @param classes how many class files were read
 * @param generated how many classes and methods were passed over because they carry a {@code Generated} annotation
 * @param excluded how many classes were passed over because the configuration excludes them
 * @param fromDependencies how many classes were passed over because they are copies out of a dependency
 * @param unreadable the files that could not be read, sorted; a scan with any of them is not complete
 * @param unresolved supertypes and receivers that no class path entry holds, sorted
 * @param withoutLines whether some class carries no line numbers, so that copies of one use cannot be told apart
 * @param newerJava whether class files are newer than what is known of the JDK
 */
public record ScanResult(
        List<ApiUse> uses,
        Set<ClassName> classNames,
        int classes,
        int generated,
        int excluded,
        int fromDependencies,
        List<Unreadable> unreadable,
        List<ClassName> unresolved,
        boolean withoutLines,
        Optional<NewerJava> newerJava) {

    /**
     * Class files of a Java that is newer than the types that are known of its JDK, so that one which came since, and what it
     * inherits, is unknown.
     *
     * @param read the newest Java that class files were compiled for
     * @param known the Java whose types are known
     */
    public record NewerJava(int read, int known) implements Comparable<NewerJava> {
        @Override
        public int compareTo(NewerJava other) {
            return Integer.compare(read, other.read);
        }
    }

    /**
     * A file that ends in {@code .class} and is none, or none that can be read.
     *
     * @param file the path as the reader will find it
     * @param cause one clause that says why
     */
    public record Unreadable(String file, String cause) implements Comparable<Unreadable> {
        @Override
        public int compareTo(Unreadable other) {
            int byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : cause.compareTo(other.cause);
        }
    }

    /** Sorts and copies. */
    public ScanResult {
        uses = uses.stream().sorted().toList();
        classNames = Collections.unmodifiableSet(new HashSet<>(classNames));
        unreadable = unreadable.stream().sorted().toList();
        unresolved = List.copyOf(new TreeSet<>(unresolved));
    }

    /** Several scans as one; none of them is a scan of nothing, which is complete. */
    public static ScanResult together(List<ScanResult> scans) {
        if (scans.size() == 1) {
            return scans.get(0);
        }
        Set<ClassName> names = new HashSet<>();
        scans.forEach(scan -> names.addAll(scan.classNames));
        return new ScanResult(
                scans.stream().flatMap(scan -> scan.uses.stream()).toList(),
                names,
                scans.stream().mapToInt(ScanResult::classes).sum(),
                scans.stream().mapToInt(ScanResult::generated).sum(),
                scans.stream().mapToInt(ScanResult::excluded).sum(),
                scans.stream().mapToInt(ScanResult::fromDependencies).sum(),
                scans.stream().flatMap(scan -> scan.unreadable.stream()).toList(),
                scans.stream().flatMap(scan -> scan.unresolved.stream()).toList(),
                scans.stream().anyMatch(ScanResult::withoutLines),
                scans.stream().flatMap(scan -> scan.newerJava.stream()).max(Comparator.naturalOrder()));
    }

    /** Whether every class file was read, so that what was not found is not there. */
    public boolean isComplete() {
        return unreadable.isEmpty();
    }

    /** The same result with each use where {@code locate} says that it stands in the source. */
    public ScanResult located(Function<ApiUse, Site> locate) {
        List<ApiUse> moved = uses.stream()
                .map(use -> new ApiUse(use.api(), locate.apply(use)))
                .toList();
        return new ScanResult(
                moved,
                classNames,
                classes,
                generated,
                excluded,
                fromDependencies,
                unreadable,
                unresolved,
                withoutLines,
                newerJava);
    }
}
