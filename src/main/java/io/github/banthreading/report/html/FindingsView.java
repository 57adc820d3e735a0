package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.html.StateView.Effect;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The uses in one source file as a page shows them.
 *
 * @param number how many there are, and how many of them fail the build
 */
record FindingsView(String module, SplitName file, String number, boolean fails, List<Use> uses) {

    /**
     * One use.
     *
     * @param line empty when the class file carries none
     * @param reason the place of its reason on the page
     * @param entry the id of the entry that speaks of it; may be empty
     * @param entryAnchor the place of that entry on the page
     */
    record Use(
            String line,
            StateView state,
            SplitName api,
            String member,
            String group,
            String reason,
            String entry,
            String entryAnchor) {

        static Use of(Verdict module, Finding finding) {
            Site site = finding.use().site();
            return new Use(
                    site.line() == 0 ? "" : String.valueOf(site.line()),
                    StateView.of(new ModuleFinding(module, finding)),
                    SplitName.of(finding.use().api()),
                    shown(site.owner().simpleName() + "#" + site.member()),
                    shown(finding.group().name()),
                    ReasonView.anchor(finding.group()),
                    shown(finding.debtId().orElse("")),
                    LedgerView.anchor(module, finding.debtId().orElse("")));
        }
    }

    /** All files of all modules: those with a use that fails the build first, then in the order of the modules. */
    static List<FindingsView> of(BuildVerdict build) {
        List<FindingsView> files = new ArrayList<>();
        for (Verdict module : build.modules()) {
            Map<String, List<Use>> byFile = new LinkedHashMap<>();
            for (Finding finding : module.findings()) {
                byFile.computeIfAbsent(finding.use().site().file(), key -> new ArrayList<>())
                        .add(Use.of(module, finding));
            }
            byFile.forEach((file, uses) -> files.add(of(module, file, uses)));
        }
        files.sort(Comparator.comparing((FindingsView each) -> !each.fails()));
        return files;
    }

    private static FindingsView of(Verdict module, String file, List<Use> uses) {
        long failing = uses.stream()
                .filter(use -> use.state().effect() == Effect.FAILS)
                .count();
        String fail = failing == 0 ? "" : ", " + failing + (failing == 1 ? " fails" : " fail");
        return new FindingsView(
                shown(module.module()), SplitName.ofPath(file), count(uses.size(), "use") + fail, failing > 0, uses);
    }
}
