package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what an accessor does where it is called. A compiler writes {@code static access$0(Outer)} where one class or
 * lambda needs what only another may do: javac for {@code Outer.super.start()}, ecj for {@code super::start}, Kotlin for
 * protected members, scalac as {@code super$start()} for {@code super.start()} in a function. Nobody wrote it, several places may share one, and its line is the line of the class.
 */
final class Accessors {

    private static final String ACCESS = "access$";
    private static final String SUPER = "super$";

    /** What a compiler makes does one thing; what does more is not copied to every caller. */
    private static final int MOST_USES = 4;

    private final Map<String, Map<MethodKey, List<RawUse>>> contents = new HashMap<>();

    /**
     * A place that calls an accessor, or refers to it by a handle.
     *
     * @param owner the class of the accessor
     * @param accessor the accessor
     * @param from the place, as a use of nothing
     */
    record Call(ClassName owner, MethodKey accessor, RawUse from) {}

    static boolean isAccessor(String method) {
        return method.startsWith(ACCESS) || method.startsWith(SUPER);
    }

    void add(ClassFacts facts, CodeFacts code) {
        if (code.accessors.isEmpty()) {
            return;
        }
        Map<MethodKey, List<RawUse>> uses = new HashMap<>();
        for (RawUse use : code.uses) {
            if (isInAccessor(code, use)) {
                uses.computeIfAbsent(use.host(), accessor -> new ArrayList<>(1)).add(use);
            }
        }
        uses.forEach((accessor, its) -> {
            if (its.size() > MOST_USES) {
                code.accessors.remove(accessor);
            }
        });
        uses.keySet().retainAll(code.accessors);
        if (!uses.isEmpty()) {
            contents.put(key(facts.root(), facts.name), uses);
        }
    }

    /** Whether an accessor that a class calls may use something. */
    boolean useFor(ClassFacts facts) {
        for (ClassName owner : facts.accessors) {
            if (!contents.getOrDefault(key(facts.root(), owner), Map.of()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The uses in a class's code: its own, and those of the accessors that it calls. */
    List<RawUse> usesIn(ClassFacts facts, CodeFacts code) {
        if (code.accessors.isEmpty() && code.accessorCalls.isEmpty()) {
            return code.uses;
        }
        List<RawUse> uses = new ArrayList<>(code.uses);
        uses.removeIf(use -> isInAccessor(code, use));
        for (Call call : code.accessorCalls) {
            contents.getOrDefault(key(facts.root(), call.owner()), Map.of())
                    .getOrDefault(call.accessor(), List.of())
                    .forEach(use -> uses.add(use.at(call.from())));
        }
        return uses;
    }

    private static boolean isInAccessor(CodeFacts code, RawUse use) {
        return use.host() != null && code.accessors.contains(use.host());
    }

    private static String key(String root, ClassName owner) {
        return root + owner.internal();
    }
}
