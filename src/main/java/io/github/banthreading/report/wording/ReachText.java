package io.github.banthreading.report.wording;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.Phase;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words how Lambda reaches the uses in a method: from which handler, and when. */
public final class ReachText {

    /** What is said once in a module without a place to start from. */
    public static final String NO_HANDLER =
            "No Lambda handler in this module, so no paths. Name one that no interface shows in <handlers>.";

    private static final int NEVER = Phase.values().length;

    private ReachText() {}

    /** Where a method stands among others: during a request first, no way found last; all alike when nobody looked. */
    @SuppressWarnings("EnumOrdinal") // The phases stand in the order in which people want to know of them.
    public static int order(Verdict verdict, MethodUses method) {
        Optional<List<CallPath>> paths = paths(verdict, method);
        return paths.isEmpty()
                ? 0
                : first(paths.get()).map(path -> path.phase().ordinal()).orElse(NEVER);
    }

    /**
     * The way to a method in pieces that stay whole, {@code from OrderHandler#handleRequest}, {@code -> Pricing#quote}; none
     * when nobody looked for ways.
     */
    public static List<String> of(Verdict verdict, MethodUses method) {
        return paths(verdict, method).map(ReachText::pieces).orElse(List.of());
    }

    private static Optional<List<CallPath>> paths(Verdict verdict, MethodUses method) {
        List<CallPath> all = new ArrayList<>();
        boolean looked = false;
        for (var finding : method.findings()) {
            Optional<List<CallPath>> found = verdict.reach().find(finding.use());
            looked |= found.isPresent();
            found.ifPresent(all::addAll);
        }
        return looked ? Optional.of(all) : Optional.empty();
    }

    private static Optional<CallPath> first(List<CallPath> paths) {
        CallPath first = null;
        for (CallPath path : paths) {
            if (first == null || path.phase().compareTo(first.phase()) < 0) {
                first = path;
            }
        }
        return Optional.ofNullable(first);
    }

    private static List<String> pieces(List<CallPath> paths) {
        return first(paths).map(ReachText::pieces).orElse(List.of("no handler found to reach it"));
    }

    private static List<String> pieces(CallPath path) {
        List<String> pieces = new ArrayList<>();
        pieces.add(start(path) + name(path.first()));
        for (Step step : path.steps().subList(1, path.steps().size())) {
            pieces.add((step.handedOver() ? "~> " : "-> ") + name(step));
        }
        if (path.handedOverInInit()) {
            pieces.add("(handed over in INIT, runs when it is called)");
        } else if (path.phase() == Phase.MAIN) {
            pieces.add("only");
        }
        return pieces;
    }

    private static String start(CallPath path) {
        if (path.handedOverInInit()) {
            return "from ";
        }
        return switch (path.phase()) {
            case INVOCATION, MAIN -> "from ";
            case INIT -> "in INIT, from ";
            case HOOK -> "around a snapshot, from ";
        };
    }

    private static String name(Step step) {
        String owner = step.site().owner().simpleName().replace('$', '.');
        return shown(owner + "#" + step.site().member().name());
    }
}
