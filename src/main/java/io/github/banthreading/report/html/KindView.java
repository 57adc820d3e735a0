package io.github.banthreading.report.html;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Group;
import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.Words;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The methods that use one kind of threading, with the reason and what to write instead.
 *
 * @param anchor its place on the page
 * @param why one reason, or one for each preset where modules differ in it
 * @param instead empty when the catalogue knows nothing better
 * @param folded whether the methods are shown only when a person asks for them
 * @param number how many methods there are, also of those that the page leaves out
 */
record KindView(
        String anchor,
        String group,
        String title,
        int uses,
        List<String> why,
        String instead,
        boolean folded,
        int number,
        List<MethodView> methods) {

    /** With more methods than this the page shows them by kind, folded. */
    private static final int MOST_OPEN = 60;

    /** With more methods than this they have neither source nor entry, so that the page can be opened. */
    private static final int MOST_WHOLE = 400;

    /** More methods of one kind than these are not on the page, whose size would grow without an end; {@code report.json} has all. */
    private static final int MOST_SHOWN = 2_000;

    /** What a number of uses is called. */
    String usesNoun() {
        return uses == 1 ? "use" : "uses";
    }

    /** What a number of methods is called. */
    String methodsNoun() {
        return number == 1 ? "method" : "methods";
    }

    /** How many uses in how many methods. */
    String size() {
        return count(uses, "use") + " in " + count(number, "method");
    }

    /** What the page leaves out; empty when it has all. */
    String rest() {
        int more = number - methods.size();
        return more == 0 ? "" : count(more, "more method|more methods") + " of this kind: report.json has all";
    }

    /** The kinds of the findings that are wanted, those with the most uses first. */
    static List<KindView> of(
            BuildVerdict build, Provenance provenance, String section, BiPredicate<Verdict, Finding> wanted) {
        if (build.findings().isEmpty()) {
            return List.of();
        }
        Map<Group, List<MethodUses>> kinds = new TreeMap<>(Comparator.comparing(Group::name));
        for (Verdict module : build.modules()) {
            List<Finding> findings = module.findingsWhere(finding -> wanted.test(module, finding));
            for (MethodUses method : MethodUses.of(module, findings)) {
                kinds.computeIfAbsent(method.group(), key -> new ArrayList<>()).add(method);
            }
        }
        int methods = kinds.values().stream().mapToInt(List::size).sum();
        List<KindView> views = new ArrayList<>();
        kinds.forEach((group, uses) -> views.add(of(group, uses, section, methods, build.hasModules(), provenance)));
        views.sort(Comparator.comparingInt(KindView::uses).reversed());
        return views;
    }

    private static KindView of(
            Group group, List<MethodUses> methods, String section, int onPage, boolean named, Provenance provenance) {
        List<Finding> findings =
                methods.stream().flatMap(method -> method.findings().stream()).toList();
        InSource words = InSource.of(findings.stream().map(Finding::use).toList());
        Set<String> why = methods.stream()
                .map(method ->
                        shown(Words.behindColon(group.whyIn(method.module().preset()))))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new KindView(
                Anchor.of(section, group.name()),
                shown(group.name()),
                shown(group.title()),
                findings.size(),
                List.copyOf(why),
                group.instead().equals("-") ? "" : shown(group.instead()),
                onPage > MOST_OPEN,
                methods.size(),
                MethodUses.byPhase(methods).stream()
                        .limit(MOST_SHOWN)
                        .map(method -> MethodView.of(method, words, provenance, named, onPage <= MOST_WHOLE))
                        .toList());
    }
}
