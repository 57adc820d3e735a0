package io.github.banthreading.report.html;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Group;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.BuildVerdict.ModuleFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Why the uses of a group are reported, and what to write in place of them, as a page shows it.
 *
 * @param anchor the place on the page
 * @param why one reason, or one for each preset where modules differ in it
 * @param instead empty when the catalogue knows nothing better
 */
record ReasonView(String anchor, String group, String title, List<String> why, String instead) {

    /** The place of the reason of a group on the page. */
    static String anchor(Group group) {
        return Anchor.of("why", group.name());
    }

    /** The reasons of all findings, by the name of the group. */
    static List<ReasonView> of(BuildVerdict build) {
        Map<Group, Set<String>> reasons = new TreeMap<>(Comparator.comparing(Group::name));
        for (ModuleFinding found : build.findings()) {
            Group group = found.finding().group();
            reasons.computeIfAbsent(group, key -> new LinkedHashSet<>())
                    .add(shown(group.whyIn(found.module().preset())));
        }
        List<ReasonView> views = new ArrayList<>();
        reasons.forEach((group, why) -> views.add(new ReasonView(
                anchor(group),
                shown(group.name()),
                shown(group.title()),
                why.stream().sorted().toList(),
                group.instead().equals("-") ? "" : shown(group.instead()))));
        return views;
    }
}
