package io.github.banthreading.report.wording;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.text.Printable;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.NewerJava;
import io.github.banthreading.use.ScanResult.PassedOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words what a scan did not look at, or could not see, though it read every class. */
public final class ScanLimits {

    /** More types than these are counted. */
    private static final int MOST_TYPES = 20;

    private static final String MISSING = "missing from the class path";
    private static final String HIDDEN = "hidden inside the JDK";

    private ScanLimits() {}

    /** What was read and not judged: {@code 4 generated}; empty when everything was. */
    public static List<String> passedOver(ScanResult scan) {
        List<String> parts = new ArrayList<>();
        addPart(parts, scan.generated(), "generated");
        addPart(parts, scan.excluded(), "excluded");
        addPart(parts, scan.fromDependencies(), "from dependencies");
        return parts;
    }

    private static void addPart(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    /**
     * What was read and not judged, with the names of classes, because most of these were not looked into, and with uses where
     * they were: {@code not judged: 4 generated (com.acme.Made and 3 more; at least 1 use), 1 from dependencies (com.acme.Copy;
     * 2 uses)}; empty when everything was judged.
     *
     * @param most how many classes are named for one reason; {@code report.json} names all
     */
    public static Optional<String> notJudged(ScanResult scan, int most) {
        PassedOver passedOver = scan.passedOver();
        List<String> parts = new ArrayList<>();
        addNamed(
                parts,
                scan.generated() + " generated",
                passedOver.generatedNames(),
                atLeast(passedOver.generated()),
                most);
        addNamed(
                parts,
                scan.excluded() + " excluded",
                passedOver.excluded().names(),
                atLeast(passedOver.excluded()),
                most);
        addNamed(
                parts,
                scan.fromDependencies() + " from dependencies",
                passedOver.copied().names(),
                count(passedOver.copied().uses(), "use"),
                most);
        return parts.isEmpty() ? Optional.empty() : Optional.of("not judged: " + String.join(", ", parts));
    }

    /** Of whole classes nobody counted, so that a number of uses in methods is not that of all. */
    private static String atLeast(PassedOver.Group group) {
        return group.uses() == 0 ? "" : "at least " + count(group.uses(), "use");
    }

    private static void addNamed(List<String> parts, String what, List<ClassName> names, String uses, int most) {
        if (!names.isEmpty()) {
            int more = names.size() - most;
            parts.add(what + " ("
                    + names.stream()
                            .limit(most)
                            .map(name -> Printable.shown(name.toString()))
                            .collect(Collectors.joining(", "))
                    + (more > 0 ? " and " + more + " more" : "")
                    + (uses.isEmpty() ? "" : "; " + uses)
                    + ")");
        }
    }

    /** What keeps a scan from seeing more, with what to do about it. */
    public static List<String> of(ScanResult scan) {
        List<String> limits = new ArrayList<>();
        addUnresolved(limits, scan, MISSING, " Add the dependency that holds ");
        addUnresolved(limits, scan, HIDDEN, "");
        if (scan.newerJava().isPresent()) {
            NewerJava java = scan.newerJava().get();
            limits.add("the JDK is known up to Java " + java.known() + ", class files are of " + java.read() + ". "
                    + unseen("newer types") + ". Update ban-threading-maven-plugin.");
        }
        if (scan.withoutLines()) {
            limits.add("some classes carry no line numbers. Copies that the compiler made of one use count each."
                    + " Compile with -g or -g:lines.");
        }
        return limits;
    }

    private static void addUnresolved(List<String> limits, ScanResult scan, String where, String advice) {
        List<String> types = new ArrayList<>();
        for (ClassName type : scan.unresolved()) {
            if (whereabouts(type).equals(where)) {
                types.add(Printable.shown(type.toString()));
            }
        }
        if (!types.isEmpty()) {
            String them = types.size() == 1 ? "it" : "them";
            limits.add(count(types.size(), "class is|classes are") + " " + where + ". " + unseen(them)
                    + (advice.isEmpty() ? "" : "." + advice + them) + ": "
                    + types.stream().limit(MOST_TYPES).collect(Collectors.joining(", "))
                    + (types.size() > MOST_TYPES
                            ? " and " + (types.size() - MOST_TYPES) + " more, in report.json"
                            : ""));
        }
    }

    /** What it means that nobody knows what a type inherits, without a full stop. */
    public static String unseen(String types) {
        return "Uses of threading APIs that are inherited from " + types + " are not found";
    }

    /** Where a type is that nobody found; of some packages no library could hold one. */
    public static String whereabouts(ClassName unresolved) {
        String type = unresolved.toString();
        return type.startsWith("sun.") || type.startsWith("jdk.") ? HIDDEN : MISSING;
    }
}
