package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedNames;
import io.github.banthreading.use.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the method of a generic type that a method with narrower types stands for: {@code put(Object)} for the
 * {@code put(String)} of a queue of strings. The body of a bridge says so, by which an overload of the same number of
 * arguments is told from it. Class files outside the module are read when first asked for.
 */
final class Bridges {

    private final ListedNames names;
    private final Dependencies dependencies;
    private final Map<ClassName, List<Bridge>> known = new HashMap<>();

    /** By the type that a search started from and the method that is called: what a bridge makes of it. */
    private final Map<ClassName, Map<Member, List<Member>>> declared = new HashMap<>();

    Bridges(ListedNames names, Dependencies dependencies) {
        this.names = names;
        this.dependencies = dependencies;
    }

    /** Adds those of a class of the module; of several with one name those of the first count. */
    void add(ClassName type, List<Bridge> bridges) {
        known.putIfAbsent(type, bridges);
    }

    /**
     * The methods that a called one stands for, without itself, the nearest first; with the constant false where it is called
     * with that, as bridges hand on what they get.
     *
     * @param start the static receiver of the call
     * @param lineage the receiver and all that it inherits from
     */
    Set<Member> findDeclared(ClassName start, Set<ClassName> lineage, Member called) {
        Optional<Member> method = MethodKey.withoutFalse(called);
        if (method.isEmpty()) {
            return findMethods(start, lineage, called);
        }
        Set<Member> constants = new LinkedHashSet<>(0);
        for (Member each : findMethods(start, lineage, method.get())) {
            MethodKey.withFalse(each).ifPresent(constants::add);
        }
        return constants;
    }

    private Set<Member> findMethods(ClassName start, Set<ClassName> lineage, Member called) {
        Map<Member, List<Member>> bridged = declared.get(start);
        if (bridged == null) {
            bridged = read(lineage);
            declared.put(start, bridged);
        }
        Set<Member> found = new LinkedHashSet<>(0);
        Deque<Member> open = new ArrayDeque<>(List.of(called));
        while (!open.isEmpty()) {
            for (Member each : bridged.getOrDefault(open.pop(), List.of())) {
                if (!each.equals(called) && found.add(each)) {
                    open.add(each);
                }
            }
        }
        return found;
    }

    private Map<Member, List<Member>> read(Set<ClassName> lineage) {
        Map<Member, List<Member>> bridged = new HashMap<>(0);
        for (ClassName type : lineage) {
            for (Bridge bridge : of(type)) {
                bridged.computeIfAbsent(bridge.called(), each -> new ArrayList<>(1))
                        .add(bridge.declared());
            }
        }
        return bridged;
    }

    private List<Bridge> of(ClassName type) {
        List<Bridge> bridges = known.get(type);
        if (bridges == null) {
            // A type of the JDK that narrows what is listed is listed itself.
            bridges = type.isOfJdk()
                    ? List.of()
                    : dependencies.findClassFile(type).map(this::read).orElse(List.of());
            known.put(type, bridges);
        }
        return bridges;
    }

    /** One that cannot be read is as good as not there, as with its supertypes. */
    private List<Bridge> read(byte[] file) {
        try {
            return Bridge.readAll(new ClassBytes(file), names);
        } catch (RuntimeException e) {
            return List.of();
        }
    }
}
