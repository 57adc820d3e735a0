package io.github.banthreading.report.wording;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How a handler reaches a use, in words: the same in all reports. */
public final class PathText {

    /** Said of a use that no way was found to; never that its code is dead. */
    public static final String NOT_FOUND = "no handler found to reach it";

    /** Said once where there is no place to start from. */
    public static final String NO_HANDLER =
            "No Lambda handler was found in this module, so no paths are shown. If it has one that implements"
                    + " no interface, name it in <handlers>.";

    /** Said once in a report that shows paths. */
    private static final String LIMITS =
            "A path is possible, not proven. Not followed: reflection, injection, and calls inside dependencies"
                    + " and modules that are not in this report. Methods of an object that is created are taken as called.";

    private static final String HANDED_OVER = "(handed over in INIT, runs when it is called)";

    private static final int MOST_UNREAD = 3;

    /** Of a longer way the two ends are shown, which tell where it starts and what it comes to. */
    private static final int MOST_STEPS = 60;

    private PathText() {}

    /** What to say of a use: a line for each phase that it runs in; none when nobody looked. */
    public static List<String> lines(Reach reach, ApiUse use) {
        return reach.find(use).map(PathText::linesOf).orElse(List.of());
    }

    /** What to say of several uses that are read as one: for each phase a line with the shortest way to any of them. */
    public static List<String> lines(Reach reach, Collection<ApiUse> uses) {
        return reach.findShortest(uses).map(PathText::linesOf).orElse(List.of());
    }

    private static List<String> linesOf(List<CallPath> paths) {
        return linesInPieces(paths).stream()
                .map(pieces -> String.join(" ", pieces))
                .toList();
    }

    /**
     * The lines of {@link #lines(Reach, Collection)}, each in the pieces between which it may be broken:
     * {@code from OrderHandler#handleRequest}, {@code -> Pricing#quote}.
     */
    public static List<List<String>> pieces(Reach reach, Collection<ApiUse> uses) {
        return reach.findShortest(uses).map(PathText::linesInPieces).orElse(List.of());
    }

    private static List<List<String>> linesInPieces(List<CallPath> paths) {
        List<List<String>> lines =
                worthALine(paths).stream().map(PathText::pieces).toList();
        return lines.isEmpty() ? List.of(List.of(NOT_FOUND)) : lines;
    }

    /** What a report has to say once of the paths in it; empty when nobody looked for any. */
    public static Optional<String> note(Reach reach) {
        return switch (reach.search()) {
            case NONE -> Optional.empty();
            case NO_ENTRY -> Optional.of(NO_HANDLER);
            case DONE -> Optional.of(LIMITS + unread(reach));
        };
    }

    private static String unread(Reach reach) {
        List<ClassName> unread = reach.unread();
        if (unread.isEmpty()) {
            return "";
        }
        String first = unread.stream()
                .limit(MOST_UNREAD)
                .map(name -> shown(name.toString()))
                .collect(Collectors.joining(", "));
        int more = unread.size() - MOST_UNREAD;
        return " No path leads through " + first + (more > 0 ? " and " + more + " more" : "")
                + ": the code there is damaged.";
    }

    /** What a tool's main reaches matters only where Lambda does not. */
    public static List<CallPath> worthALine(List<CallPath> paths) {
        List<CallPath> ofLambda =
                paths.stream().filter(path -> path.phase() != Phase.MAIN).toList();
        return ofLambda.isEmpty() ? paths : ofLambda;
    }

    /** {@code in INIT, from OrderHandler#<clinit> -> PricingService#<init>}. */
    public static String line(CallPath path) {
        return String.join(" ", pieces(path));
    }

    /** The steps to show: all, or the first and the last of a way that nobody would read to the end. */
    public static List<Step> ends(CallPath path) {
        return withoutMiddle(path.steps(), middle -> List.of());
    }

    private static <T> List<T> withoutMiddle(List<T> all, UnaryOperator<List<T>> instead) {
        if (all.size() <= MOST_STEPS) {
            return all;
        }
        int from = MOST_STEPS / 2;
        int to = all.size() - MOST_STEPS / 2;
        List<T> ends = new ArrayList<>(all.subList(0, from));
        ends.addAll(instead.apply(all.subList(from, to)));
        ends.addAll(all.subList(to, all.size()));
        return ends;
    }

    private static List<String> pieces(CallPath path) {
        List<String> shown = new ArrayList<>(withoutMiddle(steps(path), PathText::counted));
        if (path.handedOverInInit()) {
            shown.add(HANDED_OVER);
        } else if (path.phase() == Phase.MAIN) {
            shown.add("only");
        }
        return shown;
    }

    private static List<String> counted(List<String> pieces) {
        boolean handedOver = pieces.stream().anyMatch(piece -> piece.startsWith("~>"));
        return List.of(String.format(Locale.ROOT, "%s (%,d more)", handedOver ? "~>" : "->", pieces.size()));
    }

    private static List<String> steps(CallPath path) {
        List<String> pieces = new ArrayList<>();
        String last = "";
        boolean handedOver = false;
        for (Step step : path.steps()) {
            handedOver |= step.handedOver();
            String member = member(step.site());
            // Overloads read alike.
            if (!member.equals(last)) {
                String before = last.isEmpty() ? when(path) + "from " : handedOver ? "~> " : "-> ";
                pieces.add(before + member);
                handedOver = false;
                last = member;
            }
        }
        return pieces;
    }

    private static String when(CallPath path) {
        return switch (path.phase()) {
            case INVOCATION, MAIN -> "";
            case INIT -> "in INIT, ";
            case HOOK ->
                path.first().site().member().name().equals("beforeCheckpoint")
                        ? "before a snapshot, "
                        : "after a restore, ";
        };
    }

    /** {@code OrderHandler#handleRequest}, {@code OrderHandler.Cart#total} of a member class, {@code Orders$#place} of Scala. */
    public static String member(Site site) {
        String name = site.owner().simpleName();
        int last = Math.max(0, name.length() - 1);
        return shown(name.substring(0, last).replace('$', '.') + name.substring(last) + "#"
                + site.member().name());
    }
}
