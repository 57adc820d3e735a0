package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the template of {@code report.html} lays out, in words and in order; names are harmless already. A list that is
 * empty has no chapter.
 *
 * @param name what was judged
 * @param version the version of this plugin
 * @param day the day of the verdict, marked when it is simulated
 * @param fails the uses that fail, by kind
 * @param warns the uses that only warn, by kind
 * @param listAll the command that drafts entries for all that is not listed; empty when everything is
 * @param prune the command that removes what is gone; empty when nothing is
 * @param modules the modules of a reactor; empty when there is only one
 * @param unreadable the class files that could not be read; with any of them the scan is not complete
 * @param pathNotes what has to be said once of the call paths on the page
 * @param entriesLeft what is said of entries that the page leaves out; empty when it has all
 * @param limits what else keeps the scan from seeing more
 */
record PageView(
        String name,
        String version,
        String day,
        boolean simulated,
        Headline headline,
        List<Fact> facts,
        List<KindView> fails,
        List<KindView> warns,
        Command listAll,
        Command prune,
        List<ModuleView> modules,
        List<Unreadable> unreadable,
        List<String> limits,
        BurnDown burnDown,
        List<EntryView> entries,
        String entriesLeft,
        List<OwnerView> owners,
        List<SettingView> settings,
        List<String> pathNotes) {

    static PageView of(BuildVerdict build, Provenance provenance) {
        return new PageView(
                shown(build.name()),
                shown(provenance.version()),
                day(build.terms()),
                build.terms().simulated(),
                Headline.of(build),
                Figures.of(build),
                KindView.of(build, provenance, "use", (module, finding) -> module.fails(finding)),
                KindView.of(build, provenance, "warns", PageView::onlyWarns),
                has(build, State.NEW) ? Command.of(provenance.commands().goal("debt-add")) : Command.NONE,
                hasGone(build) ? Command.of(provenance.commands().goal("debt-prune")) : Command.NONE,
                ModuleView.of(build),
                build.scan().unreadable().stream()
                        .map(each -> new Unreadable(shown(each.file()), shown(each.cause())))
                        .toList(),
                ScanLimits.of(build.scan()),
                BurnDown.of(build.stepDown(), build.terms()),
                EntryView.of(build, provenance),
                EntryView.left(build),
                OwnerView.of(build),
                SettingView.of(build),
                pathNotes(build));
    }

    private static boolean onlyWarns(Verdict module, Finding finding) {
        return !module.fails(finding)
                && switch (finding.state()) {
                    case NEW, OVER_COUNT, EXPIRED -> true;
                    case STALE, UNDER_COUNT, NOT_SCANNED, EXPIRING, ACTIVE -> false;
                };
    }

    private static List<String> pathNotes(BuildVerdict build) {
        return build.modules().stream()
                .map(module -> PathText.note(module.reach()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean has(BuildVerdict build, State state) {
        return build.findings().stream().anyMatch(each -> each.finding().state() == state);
    }

    private static boolean hasGone(BuildVerdict build) {
        return build.ledger().stream()
                .flatMap(each -> each.entry().uses().stream())
                .anyMatch(use -> use.state() == State.STALE || use.state() == State.UNDER_COUNT);
    }

    private static String day(Terms terms) {
        return (terms.simulated() ? "simulated day " : "") + terms.today() + " UTC";
    }

    /** The entries that end within the days of the warning. */
    List<EntryView> soon() {
        return entries.stream().filter(EntryView::soon).toList();
    }

    /** Whether a debt file allows anything. */
    boolean hasDebt() {
        return !entries.isEmpty();
    }

    /** What the tab of the browser shows. */
    String title() {
        return headline.title() + ": " + name + " (" + day + ")";
    }
}
