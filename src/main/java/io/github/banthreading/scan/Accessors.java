package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What accessors use, to be counted where they are called: nobody wrote an accessor, several places may share one, and its
 * line is the line of the class.
 */
final class Accessors {

    /** What a compiler makes does one thing; what does more is not copied to every caller. */
    private static final int MOST_USES = 4;

    private final OwnClasses classes;
    private final Map<ClassOutline, Map<MethodKey, List<RawUse>>> contents = new HashMap<>();

    /** Collects them out of the code that was read. */
    Accessors(OwnClasses classes, ReadCode code) {
        this.classes = classes;
        for (Map.Entry<ClassOutline, ClassCode> each : code.all()) {
            Map<MethodKey, List<RawUse>> uses = contents(each.getValue());
            if (!uses.isEmpty()) {
                contents.put(each.getKey(), uses);
            }
        }
    }

    private static Map<MethodKey, List<RawUse>> contents(ClassCode code) {
        if (code.accessors().isEmpty()) {
            return Map.of();
        }
        Map<MethodKey, List<RawUse>> uses = new HashMap<>();
        for (RawUse use : code.uses()) {
            if (use.host() != null && code.accessors().contains(use.host())) {
                uses.computeIfAbsent(use.host(), accessor -> new ArrayList<>(1)).add(use);
            }
        }
        uses.values().removeIf(its -> its.size() > MOST_USES);
        return uses;
    }

    /** Whether an accessor that a class calls uses something. */
    boolean useFor(ClassOutline caller) {
        for (ClassName owner : caller.mentions().accessorOwners()) {
            if (!contentsOf(caller, owner).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The uses in a class's code: its own, and those of the accessors that it calls. */
    List<RawUse> usesIn(ClassOutline outline, ClassCode code) {
        Map<MethodKey, List<RawUse>> own = contents.getOrDefault(outline, Map.of());
        if (own.isEmpty() && code.accessorCalls().isEmpty()) {
            return code.uses();
        }
        List<RawUse> uses = new ArrayList<>(code.uses());
        uses.removeIf(use -> use.host() != null && own.containsKey(use.host()));
        for (AccessorCall call : code.accessorCalls()) {
            contentsOf(outline, call.owner())
                    .getOrDefault(call.accessor(), List.of())
                    .forEach(use -> uses.add(use.at(call.from())));
        }
        return uses;
    }

    private Map<MethodKey, List<RawUse>> contentsOf(ClassOutline caller, ClassName owner) {
        return classes.find(caller.root(), owner)
                .map(found -> contents.getOrDefault(found, Map.of()))
                .orElse(Map.of());
    }
}
