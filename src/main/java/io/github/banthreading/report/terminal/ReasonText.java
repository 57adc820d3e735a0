package io.github.banthreading.report.terminal;

import io.github.banthreading.catalog.Group;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.report.wording.Words;
import io.github.banthreading.verdict.Finding;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Writes for each kind of use, once, why it is refused and what to write in place of it. */
final class ReasonText {

    private static final int INDENT = 2;

    private ReasonText() {}

    static void write(Lines lines, Collection<Finding> findings, Preset preset) {
        Map<String, Group> groups = new TreeMap<>();
        findings.forEach(finding -> groups.put(finding.group().name(), finding.group()));
        for (Group group : groups.values()) {
            lines.gap();
            lines.prose(0, INDENT, "[" + group.name() + "] Why not: " + Words.behindColon(group.whyIn(preset)));
            if (!group.instead().equals("-")) {
                lines.prose(INDENT, INDENT, "Instead: " + group.instead());
            }
        }
    }
}
