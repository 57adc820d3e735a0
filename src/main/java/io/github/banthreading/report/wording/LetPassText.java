package io.github.banthreading.report.wording;

import static io.github.banthreading.report.wording.Words.count;

import io.github.banthreading.text.Printable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.LetPass;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words what the configuration let pass, for builds that pass and for builds that fail. */
public final class LetPassText {

    private LetPassText() {}

    /** {@code let pass by configuration: 2 uses (allow=thread)}; empty when nothing was. */
    public static Optional<String> of(Verdict verdict) {
        return of(verdict.configured().letPass());
    }

    /** What was let pass in all modules, added up; empty when nothing was. */
    public static Optional<String> of(BuildVerdict build) {
        SortedMap<String, Integer> uses = new TreeMap<>();
        for (Verdict module : build.modules()) {
            for (LetPass each : module.configured().letPass()) {
                if (!each.isOfClasses()) {
                    uses.merge(each.by(), each.uses(), Integer::sum);
                }
            }
        }
        List<LetPass> all = new ArrayList<>();
        for (Map.Entry<String, Integer> each : uses.entrySet()) {
            all.add(new LetPass(each.getKey(), each.getValue()));
        }
        return of(all);
    }

    /** Of classes that were passed over {@link ScanLimits} says it by name. */
    private static Optional<String> of(List<LetPass> all) {
        List<String> parts = new ArrayList<>();
        for (LetPass each : all) {
            if (!each.isOfClasses()) {
                parts.add(count(each.uses(), "use") + " (" + Printable.shown(each.by()) + ")");
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("let pass by configuration: " + String.join(", ", parts));
    }
}
