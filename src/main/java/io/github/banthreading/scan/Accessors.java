package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what an accessor does where it is called. A compiler writes {@code static access$0(Outer)} where one class or
 * lambda needs what only another may do: javac for {@code Outer.super.start()}, ecj for {@code super::start}, Kotlin for
 * protected members, scalac as {@code super$start()} for {@code super.start()} in a function. Nobody wrote it, several places may share one, and its line is the line of the class.
 */
final class Accessors {

    private static final String ACCESS = "access$";
    private static final String SUPER = "super$";

    /** What a compiler makes does one thing; what does more is not copied to every caller. */
    private static final int MOST_USES = 16;

    private final Map<String, List<RawUse>> contents = new HashMap<>();

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

    void add(ClassFacts facts) {
        Map<MethodKey, List<RawUse>> uses = new HashMap<>();
        for (RawUse use : facts.uses) {
            if (isInAccessor(facts, use)) {
                uses.computeIfAbsent(use.host(), each -> new ArrayList<>(1)).add(use);
            }
        }
        uses.forEach((accessor, each) -> {
            if (each.size() > MOST_USES) {
                facts.accessors.remove(accessor);
            } else {
                contents.put(key(facts.root, facts.name, accessor), each);
            }
        });
    }

    /** The uses of a class: its own, and those of the accessors that it calls. */
    List<RawUse> usesIn(ClassFacts facts) {
        if (facts.accessors.isEmpty() && facts.accessorCalls.isEmpty()) {
            return facts.uses;
        }
        List<RawUse> uses = new ArrayList<>(facts.uses);
        uses.removeIf(use -> isInAccessor(facts, use));
        for (Call call : facts.accessorCalls) {
            contents.getOrDefault(key(facts.root, call.owner(), call.accessor()), List.of())
                    .forEach(use -> uses.add(use.at(call.from())));
        }
        return uses;
    }

    private static boolean isInAccessor(ClassFacts facts, RawUse use) {
        return use.host() != null && facts.accessors.contains(use.host());
    }

    private static String key(String root, ClassName owner, @Nullable MethodKey method) {
        return root + owner.internal() + "." + method;
    }
}
