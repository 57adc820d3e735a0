package io.github.banthreading.report.terminal;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.InSource;
import io.github.banthreading.report.wording.MethodUses;
import io.github.banthreading.report.wording.MethodUses.ApiRow;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.util.Collection;
import java.util.List;

/** Writes uses by method: where it is, its kind, and a row for each API. */
final class UsesText {

    private static final int INDENT = 2;
    private static final int LINES_FROM = 48;

    private final Lines lines;
    private final Surroundings surroundings;
    private final InSource names;

    UsesText(Lines lines, Surroundings surroundings, InSource names) {
        this.lines = lines;
        this.surroundings = surroundings;
        this.names = names;
    }

    /** A part for each method. */
    void write(Collection<MethodUses> methods) {
        for (MethodUses method : methods) {
            lines.gap();
            lines.add(location(method));
            writeMethod(method);
        }
    }

    /** Those reached during a request first, those that no way was found to last, and then by file. */
    static List<MethodUses> inOrder(Verdict verdict, List<Finding> findings) {
        return MethodUses.byPhase(MethodUses.of(verdict, findings));
    }

    /** The method, and a row for each API. */
    void writeMethod(MethodUses method) {
        lines.edges(INDENT, name(method), "[" + method.group().name() + "]");
        method.pathsInPieces().forEach(path -> lines.pieces(INDENT, 2 * INDENT, path));
        for (ApiRow row : method.rows()) {
            lines.row(2 * INDENT, LINES_FROM, shown(names.api(row.api())), row.places());
        }
    }

    /** The place of the first use in it, as a link. */
    String location(MethodUses method) {
        return shown(surroundings.path(method.site().location()));
    }

    /** The method as source code names it. */
    String name(MethodUses method) {
        return shown(names.member(method.site().owner(), method.site().member()));
    }

    /** How many uses, for a line of a tally. */
    static String number(Collection<Finding> findings) {
        return findings.size() == 1 ? "1 use" : findings.size() + " uses";
    }
}
