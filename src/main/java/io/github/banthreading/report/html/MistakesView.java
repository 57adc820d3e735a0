package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page shows in place of a verdict: the mistakes that keep a module from being judged.
 *
 * @param mistakes each with its place, its line and what to write
 */
record MistakesView(String name, String version, Headline headline, List<String> mistakes) {

    private static final int MOST_SHOWN = 1_000;

    static MistakesView of(String name, List<Mistake> mistakes, Provenance provenance) {
        String number = count(mistakes.size(), "mistake");
        Headline headline = new Headline(
                Colour.RED,
                "Cannot be checked",
                "Cannot be checked: " + number + " to correct first",
                List.of("Nothing was judged, and nothing is allowed until then."));
        return new MistakesView(
                shown(name),
                shown(provenance.version()),
                headline,
                Stream.concat(mistakes.stream().limit(MOST_SHOWN).map(Mistake::toString), more(mistakes.size()))
                        .toList());
    }

    private static Stream<String> more(int mistakes) {
        int more = mistakes - MOST_SHOWN;
        return more <= 0 ? Stream.of() : Stream.of(count(more, "more mistake|more mistakes"));
    }
}
