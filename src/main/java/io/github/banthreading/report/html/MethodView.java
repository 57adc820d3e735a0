package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Level;
import io.github.banthreading.report.wording.DraftText;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.report.wording.MethodUses.ApiRow;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.State;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The uses of one kind in one method.
 *
 * @param module the module that holds it; empty when the page speaks of one module
 * @param paths how handlers reach it, a line for each phase; none when nobody looked
 * @param notes what else there is to say of its state; usually nothing, because the heading above says it
 * @param packages where the APIs come from; empty for what belongs to the language
 * @param command what lists the class in the debt file; empty when that would not help
 * @param entry an entry for the method, ready to paste; empty with {@code command}
 */
record MethodView(
        Name name,
        Name place,
        String module,
        List<Name> paths,
        List<String> notes,
        SourceView source,
        List<ApiView> apis,
        String packages,
        Command command,
        String entry) {

    /** An API with the lines of its uses in words. */
    record ApiView(Name api, String lines) {

        private static ApiView of(ApiRow row, InSource words) {
            String lines = row.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
            String many = row.uses() > 1 ? row.uses() + " x" : "";
            String noun = row.lines().size() == 1 ? "line " : "lines ";
            String where = lines.isEmpty() ? "" : noun + lines;
            return new ApiView(
                    Name.of(words.api(row.api())), many + (many.isEmpty() || where.isEmpty() ? "" : ", ") + where);
        }
    }

    /**
     * Words a method.
     *
     * @param whole whether to show its source and an entry; a page with very many methods leaves both out
     */
    static MethodView of(MethodUses uses, InSource words, Provenance provenance, boolean named, boolean whole) {
        Site site = uses.site();
        boolean canBeListed = whole && uses.findings().stream().anyMatch(finding -> finding.state() == State.NEW);
        return new MethodView(
                Name.of(words.member(site.owner(), site.member())),
                Name.of(site),
                named ? shown(uses.module().module()) : "",
                uses.paths().stream().map(Name::of).toList(),
                notes(uses),
                SourceView.of(whole ? provenance.sources().of(site.file()) : List.of(), lines(uses)),
                uses.rows().stream().map(row -> ApiView.of(row, words)).toList(),
                packages(uses),
                canBeListed
                        ? Command.of(provenance
                                .commands()
                                .goal(
                                        "debt-add",
                                        "-DbanThreading.only="
                                                + shown(site.owner().toString())))
                        : Command.NONE,
                canBeListed ? entry(uses.module(), site) : "");
    }

    private static List<Integer> lines(MethodUses uses) {
        return uses.rows().stream()
                .flatMap(row -> row.lines().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> notes(MethodUses uses) {
        List<String> notes = new ArrayList<>();
        for (State state : List.of(State.OVER_COUNT, State.EXPIRED)) {
            List<Finding> inState = uses.findings().stream()
                    .filter(each -> each.state() == state)
                    .toList();
            inState.stream()
                    .findFirst()
                    .flatMap(Finding::debt)
                    .ifPresent(entry -> notes.add(
                            state == State.EXPIRED
                                    ? count(inState.size(), "use was|uses were") + " allowed until " + entry.expires()
                                    : "more than entry " + shown(entry.id()) + " allows"));
        }
        if (uses.findings().stream().allMatch(finding -> finding.level() == Level.WARN)) {
            notes.add("only a warning in this preset");
        }
        return notes;
    }

    private static String packages(MethodUses uses) {
        return uses.rows().stream()
                .map(row -> row.api().owner().packagePath())
                .filter(path -> !path.isEmpty())
                .map(path -> shown(path.substring(0, path.length() - 1).replace('/', '.')))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    /** An entry is for a whole member, so it holds the member's uses of all kinds. */
    private static String entry(Verdict module, Site site) {
        List<Finding> member = module.findingsWhere(finding -> finding.state() == State.NEW
                && finding.use().site().owner().equals(site.owner())
                && finding.use().site().member().equals(site.member()));
        return DraftText.drafts(module, member, Optional.empty()).stream()
                .map(DraftText::render)
                .collect(Collectors.joining("\n"));
    }
}
