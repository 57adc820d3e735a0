package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import java.util.List;

/**
 * What the page shows in place of a verdict: the mistakes that keep a module from being judged.
 *
 * @param mistakes each with its place, its line and what to write
 * @param more how many are not shown; empty when all are
 */
record MistakesView(String name, String version, Headline headline, List<MistakeView> mistakes, String more) {

    private static final int MOST_SHOWN = 1_000;

    static MistakesView of(String name, List<Mistake> mistakes, Provenance provenance) {
        String number = count(mistakes.size(), "mistake");
        Headline headline = new Headline(
                Colour.RED,
                "Cannot be checked",
                "Cannot be checked: " + number + " to correct first",
                List.of("Nothing was checked, and nothing is allowed until then."));
        return new MistakesView(
                shown(name),
                shown(provenance.version()),
                headline,
                mistakes.stream().limit(MOST_SHOWN).map(MistakeView::of).toList(),
                more(mistakes.size()));
    }

    private static String more(int mistakes) {
        int more = mistakes - MOST_SHOWN;
        return more <= 0 ? "" : "and " + count(more, "more mistake|more mistakes");
    }
}
