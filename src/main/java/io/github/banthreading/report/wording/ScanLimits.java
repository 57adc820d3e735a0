package io.github.banthreading.report.wording;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words what a scan did not look at, or could not see, though it read every class. */
public final class ScanLimits {

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

    /** What keeps a scan from seeing more, with what to do about it. */
    public static List<String> of(ScanResult scan) {
        List<String> limits = new ArrayList<>();
        List<ClassName> unresolved = scan.unresolved();
        if (!unresolved.isEmpty()) {
            String them = unresolved.size() == 1 ? "it" : "them";
            limits.add(count(unresolved.size(), "type") + " on no class path, so what is inherited from " + them
                    + " is unknown; add the dependency that holds " + them + ": "
                    + unresolved.stream().map(type -> shown(type.toString())).collect(Collectors.joining(", ")));
        }
        if (scan.withoutLines()) {
            limits.add("some classes carry no line numbers; copies that the compiler made of one use count each."
                    + " Compile with -g or -g:lines");
        }
        return limits;
    }
}
