package io.github.banthreading.report.github;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.remark.Remark;
import io.github.banthreading.report.remark.Remarks;
import io.github.banthreading.report.remark.RepositoryFile;
import io.github.banthreading.report.remark.Weight;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.Markdown;
import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.StateWords;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The uses of one kind in one method that somebody has to act on, as a row of a table; a method has a row for each state.
 *
 * @param uses the method and its uses
 * @param standing what became of all of them
 */
record SummaryRow(MethodUses uses, Standing standing) {

    /** Row by row what fails first, and then by place. */
    private static final Comparator<SummaryRow> WORST_FIRST = Comparator.comparing(
                    (SummaryRow row) -> row.standing().weight())
            .thenComparing(row -> row.standing().state())
            .thenComparing(row -> row.uses().site().file())
            .thenComparingInt(row -> row.uses().site().line());

    /**
     * What became of a use.
     *
     * @param words the state as people read it
     */
    record Standing(Weight weight, State state, String words) {

        private static Standing of(Remark remark, Finding finding) {
            String words = StateWords.of(finding);
            boolean saysSo = remark.weight() == Weight.ERROR || words.endsWith("warns");
            return new Standing(remark.weight(), remark.state(), saysSo ? words : words + " (only warns)");
        }
    }

    /** The rows of a build, the worst first. */
    static List<SummaryRow> of(BuildVerdict build) {
        List<Remark> toActOn = Remarks.toActOn(build);
        List<SummaryRow> rows = new ArrayList<>();
        for (Verdict module : build.modules()) {
            Map<Standing, List<Finding>> findings = new LinkedHashMap<>();
            for (Remark remark : toActOn) {
                if (remark.module().module().equals(module.module())) {
                    remark.finding()
                            .ifPresent(finding -> findings.computeIfAbsent(
                                            Standing.of(remark, finding), key -> new ArrayList<>())
                                    .add(finding));
                }
            }
            findings.forEach((standing, uses) ->
                    MethodUses.of(module, uses).forEach(method -> rows.add(new SummaryRow(method, standing))));
        }
        rows.sort(WORST_FIRST);
        return rows;
    }

    /** The row with its bars: the method with its place and its paths, each API, the kind, the state. */
    String render(InSource names, Provenance provenance) {
        Site site = uses.site();
        Stream<String> where = Stream.concat(
                Stream.of(
                        names.member(site.owner(), site.member()),
                        RepositoryFile.of(site.location(), provenance).path()),
                uses.paths().stream());
        Stream<String> apis = uses.rows().stream()
                .map(row -> Markdown.code(shown(names.api(row.api()))) + " " + Markdown.escaped(row.places()));
        return "| " + where.map(Markdown::code).collect(Collectors.joining("<br>")) + " | "
                + apis.collect(Collectors.joining("<br>")) + " | "
                + Markdown.escaped(uses.group().name()) + " | "
                + Markdown.escaped(standing.words()) + " |";
    }
}
