package io.github.banthreading.use;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything one scan found out, and how complete it was.
 *
 * @param uses every use that the policy reports, sorted
 * @param classNames the classes that were read, folded or not
 * @param classes how many class files were read
 * @param passedOver what was read and not judged
 * @param unreadable the files that could not be read, sorted; a scan with any of them is not complete
 * @param unresolved supertypes and receivers that are not on the class path, sorted
 * @param withoutLines whether some class carries no line numbers, so that copies of one use cannot be told apart
 * @param newerJava whether class files are newer than what is known of the JDK
 */
public record ScanResult(
        List<ApiUse> uses,
        Set<ClassName> classNames,
        int classes,
        PassedOver passedOver,
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
     * What was read and not judged. The code of whole classes is not looked at, unless they are copies, which only those are
     * called that use something; so what they use is counted where it was looked at.
     *
     * @param generated classes that carry an annotation which says that a tool wrote them, or lie in one that does, and uses in
     *     methods that carry one
     * @param generatedMethods the class of each method that carries one, in classes that do not
     * @param excluded classes that the configuration excludes, and uses in anonymous and local classes among them whose method
     *     is in a class that it does not
     * @param copied classes that are copies out of a dependency, and what they use
     */
    public record PassedOver(Group generated, List<ClassName> generatedMethods, Group excluded, Group copied) {

        /** Nothing was passed over: every class that was read was judged. */
        public static final PassedOver NOTHING = new PassedOver(Group.NONE, List.of(), Group.NONE, Group.NONE);

        /** Sorts and copies. */
        public PassedOver {
            generatedMethods = sorted(generatedMethods);
        }

        /**
         * What was passed over for one reason.
         *
         * @param classes the classes, sorted; one that is there for several releases as often
         * @param uses how many uses were found and not reported
         */
        public record Group(List<ClassName> classes, int uses) {

            /** A reason for which nothing was passed over. */
            public static final Group NONE = new Group(List.of(), 0);

            /** Sorts and copies. */
            public Group {
                classes = sorted(classes);
            }

            /** The classes, each once. */
            public List<ClassName> names() {
                return List.copyOf(new LinkedHashSet<>(classes));
            }

            private static Group together(Stream<Group> groups) {
                List<Group> all = groups.toList();
                return new Group(
                        all.stream().flatMap(group -> group.classes.stream()).toList(),
                        all.stream().mapToInt(Group::uses).sum());
            }
        }

        /** What of the generated code has a name: the classes, and those of the methods; each once. */
        public List<ClassName> generatedNames() {
            Set<ClassName> names = new TreeSet<>(generated.classes);
            names.addAll(generatedMethods);
            return List.copyOf(names);
        }

        private static PassedOver together(List<PassedOver> all) {
            return new PassedOver(
                    Group.together(all.stream().map(PassedOver::generated)),
                    all.stream().flatMap(each -> each.generatedMethods.stream()).toList(),
                    Group.together(all.stream().map(PassedOver::excluded)),
                    Group.together(all.stream().map(PassedOver::copied)));
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
        uses = sorted(uses);
        classNames = Collections.unmodifiableSet(new HashSet<>(classNames));
        unreadable = sorted(unreadable);
        unresolved = List.copyOf(new TreeSet<>(unresolved));
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> all) {
        List<T> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return Collections.unmodifiableList(sorted);
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
                PassedOver.together(scans.stream().map(ScanResult::passedOver).toList()),
                scans.stream().flatMap(scan -> scan.unreadable.stream()).toList(),
                scans.stream().flatMap(scan -> scan.unresolved.stream()).toList(),
                scans.stream().anyMatch(ScanResult::withoutLines),
                scans.stream().flatMap(scan -> scan.newerJava.stream()).max(Comparator.naturalOrder()));
    }

    /** How many classes and methods were passed over because an annotation says that a tool wrote them. */
    public int generated() {
        return passedOver.generated().classes().size()
                + passedOver.generatedMethods().size();
    }

    /** How many classes were passed over because the configuration excludes them. */
    public int excluded() {
        return passedOver.excluded().classes().size();
    }

    /** How many classes were passed over because they are copies out of a dependency. */
    public int fromDependencies() {
        return passedOver.copied().classes().size();
    }

    /** Whether every class file was read, so that what was not found is not there. */
    public boolean isComplete() {
        return unreadable.isEmpty();
    }

    /** This result with each use at the place in the source that {@code locate} gives for it. */
    public ScanResult located(Function<ApiUse, Site> locate) {
        List<ApiUse> moved = new ArrayList<>(uses.size());
        for (ApiUse use : uses) {
            moved.add(new ApiUse(use.api(), locate.apply(use)));
        }
        return new ScanResult(moved, classNames, classes, passedOver, unreadable, unresolved, withoutLines, newerJava);
    }
}
