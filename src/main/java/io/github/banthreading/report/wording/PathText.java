package io.github.banthreading.report.wording;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Reach;
import io.github.banthreading.use.Site;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How a handler reaches a use, in words. */
public final class PathText {

    /** Said of a use that no way was found to; never that its code is dead. */
    public static final String NOT_FOUND = "no handler found to reach it";

    /** Said once in a report that shows paths. */
    private static final String LIMITS =
            "A path is possible, not proven. Reflection, injection, other modules and calls"
                    + " inside dependencies are not followed; what is made is taken as called.";

    /** Said once where there is no place to start from. */
    private static final String NO_HANDLER =
            "No Lambda handler in this module, so no paths. Name one that no interface" + " shows in <handlers>.";

    private static final String HANDED_OVER = " (handed over in INIT, runs when it is called)";

    private PathText() {}

    /** What to say of a use: a line for each phase that it runs in; none when nobody looked. */
    public static List<String> lines(Reach reach, ApiUse use) {
        return lines(reach.find(use));
    }

    /** The same of several uses that are read as one. */
    public static List<String> lines(Reach reach, Collection<ApiUse> uses) {
        return lines(reach.findShortest(uses));
    }

    private static List<String> lines(Optional<List<CallPath>> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<String> lines =
                worthALine(paths.get()).stream().map(PathText::line).toList();
        return lines.isEmpty() ? List.of(NOT_FOUND) : lines;
    }

    /** What a report has to say once of the paths in it; empty when nobody looked for any. */
    public static Optional<String> note(Reach reach) {
        return switch (reach.search()) {
            case NONE -> Optional.empty();
            case NO_ENTRY -> Optional.of(NO_HANDLER);
            case DONE -> Optional.of(LIMITS);
        };
    }

    /** What a tool's main reaches matters only where Lambda does not. */
    public static List<CallPath> worthALine(List<CallPath> paths) {
        List<CallPath> ofLambda =
                paths.stream().filter(path -> path.phase() != Phase.MAIN).toList();
        return ofLambda.isEmpty() ? paths : ofLambda;
    }

    /** {@code in INIT, from OrderHandler#<clinit> -> PricingService#<init>}. */
    public static String line(CallPath path) {
        String from = "from " + steps(path);
        return switch (path.phase()) {
            case INVOCATION -> path.handedOverInInit() ? from + HANDED_OVER : from;
            case INIT -> "in INIT, " + from;
            case HOOK ->
                (path.first().site().member().name().equals("beforeCheckpoint")
                                ? "before a snapshot, "
                                : "after a restore, ")
                        + from;
            case MAIN -> from + " only";
        };
    }

    private static String steps(CallPath path) {
        StringBuilder out = new StringBuilder();
        String last = "";
        boolean handedOver = false;
        for (Step step : path.steps()) {
            handedOver |= step.handedOver();
            String member = member(step.site());
            // Overloads read alike.
            if (!member.equals(last)) {
                out.append(last.isEmpty() ? "" : handedOver ? " ~> " : " -> ").append(member);
                handedOver = false;
                last = member;
            }
        }
        return out.toString();
    }

    /** {@code OrderHandler#handleRequest}. */
    public static String member(Site site) {
        return shown(site.owner().simpleName() + "#" + site.member().name());
    }
}
