package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.PathText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleEntry;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.LedgerEntry.LedgerUse;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** Of most builds, which have neither uses nor entries, the views are not even loaded that would show nothing. */
    static PageView of(BuildVerdict build, Provenance provenance) {
        boolean isClean = build.findings().isEmpty();
        boolean hasDebt = !build.ledger().isEmpty();
        return new PageView(
                shown(build.name()),
                shown(provenance.version()),
                day(build.terms()),
                build.terms().simulated(),
                Headline.of(build),
                Figures.of(build),
                isClean ? List.of() : KindView.of(build, provenance, "use", Verdict::fails),
                isClean ? List.of() : KindView.of(build, provenance, "warns", PageView::onlyWarns),
                has(build, State.NEW) ? Command.of(provenance.commands().goal("debt-add")) : Command.NONE,
                hasGone(build) ? Command.of(provenance.commands().goal("debt-prune")) : Command.NONE,
                build.hasModules() ? ModuleView.of(build) : List.of(),
                unreadable(build),
                ScanLimits.of(build.scan()),
                BurnDown.of(build.stepDown(), build.terms()),
                hasDebt ? EntryView.of(build, provenance) : List.of(),
                hasDebt ? EntryView.left(build) : "",
                hasDebt ? OwnerView.of(build) : List.of(),
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

    private static List<Unreadable> unreadable(BuildVerdict build) {
        List<Unreadable> shown = new ArrayList<>();
        for (Unreadable each : build.scan().unreadable()) {
            shown.add(new Unreadable(shown(each.file()), shown(each.cause())));
        }
        return shown;
    }

    private static List<String> pathNotes(BuildVerdict build) {
        Set<String> notes = new LinkedHashSet<>();
        for (Verdict module : build.modules()) {
            // Of a module without uses nothing is said, and nobody has to be asked who would say it.
            if (module.reach().search() != Reach.Search.NONE) {
                notes.add(PathText.note(module.reach()).orElseThrow());
            }
        }
        return List.copyOf(notes);
    }

    private static boolean has(BuildVerdict build, State state) {
        for (ModuleFinding each : build.findings()) {
            if (each.finding().state() == state) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasGone(BuildVerdict build) {
        for (ModuleEntry each : build.ledger()) {
            for (LedgerUse use : each.entry().uses()) {
                if (use.state() == State.STALE || use.state() == State.UNDER_COUNT) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String day(Terms terms) {
        return (terms.simulated() ? "simulated day " : "") + terms.today() + " UTC";
    }

    /** The entries that end within the days of the warning. */
    List<EntryView> soon() {
        List<EntryView> soon = new ArrayList<>();
        for (EntryView entry : entries) {
            if (entry.soon()) {
                soon.add(entry);
            }
        }
        return soon;
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
