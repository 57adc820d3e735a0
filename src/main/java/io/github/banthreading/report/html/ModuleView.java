package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.util.List;

/** One module of a reactor in a line. */
record ModuleView(String name, Colour colour, int classes, long failing, int uses, int entries) {

    /** The modules in the order of the build; none when the page speaks of one. */
    static List<ModuleView> of(BuildVerdict build) {
        return build.hasModules() ? build.modules().stream().map(ModuleView::of).toList() : List.of();
    }

    private static ModuleView of(Verdict module) {
        return new ModuleView(
                shown(module.module()),
                module.passes() ? Colour.GREEN : Colour.RED,
                module.scan().classes(),
                module.findings().stream().filter(module::fails).count(),
                module.findings().size(),
                module.ledger().size());
    }

    /** The verdict in words. */
    String outcome() {
        return colour == Colour.GREEN ? "passes" : "does not pass";
    }
}
