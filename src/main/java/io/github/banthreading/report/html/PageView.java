package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.List;

/**
 * Everything that the template of {@code report.html} lays out, in words and in order; names are harmless already.
 *
 * @param name what was judged
 * @param version the version of this plugin
 * @param day the day of the verdict, marked when it is simulated
 * @param summary the verdict in one sentence
 * @param modules the modules of a reactor; empty when there is only one
 * @param unreadable the class files that could not be read; with any of them the scan is not complete
 * @param notes what else limits what the scan could see
 */
record PageView(
        String name,
        String version,
        String day,
        boolean simulated,
        String presets,
        boolean passes,
        String summary,
        List<Fact> facts,
        List<ModuleView> modules,
        List<Unreadable> unreadable,
        List<String> notes,
        BurnDown burnDown,
        List<LedgerView> ledger,
        List<FindingsView> files,
        List<ReasonView> reasons) {

    /** One module of a reactor in a line. */
    record ModuleView(String name, boolean passes, int classes, long failing, int uses, int entries) {

        static ModuleView of(Verdict module) {
            return new ModuleView(
                    shown(module.module()),
                    module.passes(),
                    module.scan().classes(),
                    module.findings().stream().filter(module::fails).count(),
                    module.findings().size(),
                    module.ledger().size());
        }

        /** The verdict in a word. */
        String outcome() {
            return PageView.outcome(passes);
        }
    }

    /** Takes what the page needs out of the verdict. */
    static PageView of(BuildVerdict build, Provenance provenance) {
        Summary summary = new Summary(build);
        return new PageView(
                shown(build.name()),
                shown(provenance.version()),
                day(build.terms()),
                build.terms().simulated(),
                build.presets(),
                build.passes(),
                summary.sentence(),
                summary.facts(),
                build.hasModules()
                        ? build.modules().stream().map(ModuleView::of).toList()
                        : List.of(),
                build.scan().unreadable().stream()
                        .map(each -> new Unreadable(shown(each.file()), shown(each.cause())))
                        .toList(),
                ScanLimits.of(build.scan()),
                BurnDown.of(build.stepDown(), build.terms()),
                build.ledger().stream().map(LedgerView::of).toList(),
                FindingsView.of(build),
                ReasonView.of(build));
    }

    private static String day(Terms terms) {
        return (terms.simulated() ? "simulated day " : "") + terms.today() + " UTC";
    }

    /** Whether places have to say which module they are in. */
    boolean hasModules() {
        return !modules.isEmpty();
    }

    /** The verdict in a word. */
    String outcome() {
        return outcome(passes);
    }

    private static String outcome(boolean passes) {
        return passes ? "passed" : "refused";
    }
}
