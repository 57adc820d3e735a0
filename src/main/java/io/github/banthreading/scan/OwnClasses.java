package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of a module by their names, and which of them stand around which. */
final class OwnClasses {

    private final List<ClassOutline> all = new ArrayList<>();

    /** The first of each name. */
    private final Map<ClassName, ClassOutline> first = new HashMap<>();

    /** Classes that share their name with another, by the folder that their packages start from and that name. */
    private final Map<String, ClassOutline> others = new HashMap<>();

    void add(ClassOutline outline) {
        all.add(outline);
        if (first.putIfAbsent(outline.name(), outline) != null) {
            others.put(outline.root() + outline.name().internal(), outline);
        }
    }

    /** All, in the order in which they were added. */
    List<ClassOutline> all() {
        return Collections.unmodifiableList(all);
    }

    /** The first of each name, without those that claim to be of the JDK, in the order in which they were added. */
    List<ClassOutline> firsts() {
        List<ClassOutline> firsts = new ArrayList<>(all.size());
        for (ClassOutline each : all) {
            if (isFirst(each)) {
                firsts.add(each);
            }
        }
        return firsts;
    }

    /** Nothing has to be looked up where no two classes share a name. */
    private boolean isFirst(ClassOutline outline) {
        return !outline.name().isOfJdk() && (others.isEmpty() || first.get(outline.name()) == outline);
    }

    Set<ClassName> names() {
        return first.keySet();
    }

    /** The first class of the module that has a name; none for one that claims to be of the JDK. */
    Optional<ClassOutline> findFirst(ClassName name) {
        return name.isOfJdk() ? Optional.empty() : Optional.ofNullable(first.get(name));
    }

    /** The class of that name that lies under the same root. */
    Optional<ClassOutline> find(String root, ClassName name) {
        Optional<ClassOutline> found = findFirst(name);
        return found.isEmpty() || found.get().root().equals(root)
                ? found
                : Optional.ofNullable(others.get(root + name.internal()));
    }

    /** The class that a class folds into: what encloses it, or the local class that it is a member of. */
    Optional<ClassName> findEnclosing(ClassOutline outline) {
        Enclosure enclosure = outline.enclosure();
        if (enclosure.enclosingClass() != null) {
            return Optional.of(enclosure.enclosingClass());
        }
        ClassName outer = enclosure.memberOf();
        if (outer == null) {
            return Optional.empty();
        }
        Set<ClassName> seen = new HashSet<>();
        while (outer != null && seen.add(outer)) {
            Optional<ClassOutline> found = find(outline.root(), outer);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (found.get().enclosure().enclosingClass() != null) {
                return Optional.ofNullable(enclosure.memberOf());
            }
            outer = found.get().enclosure().memberOf();
        }
        return Optional.empty();
    }

    /**
     * Whether a class or a class around it is generated. Most are nested once, so that no set is made of those that were
     * passed: a circle, which only broken class files have, ends where it comes back to one that was marked (Brent).
     */
    boolean isGenerated(ClassOutline outline) {
        ClassOutline marked = outline;
        int steps = 0;
        int next = 2;
        for (ClassOutline each = outline; !each.declarations().generated(); ) {
            ClassName around = each.enclosure().around();
            Optional<ClassOutline> found = around == null ? Optional.empty() : find(each.root(), around);
            if (found.isEmpty() || found.get() == marked) {
                return false;
            }
            each = found.get();
            steps++;
            if (steps == next) {
                marked = each;
                next *= 2;
            }
        }
        return true;
    }
}
