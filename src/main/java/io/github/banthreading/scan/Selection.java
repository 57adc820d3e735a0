package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which classes have their code read, now that the outlines of all are known: those that may use something, and those that
 * such a class folds into. What is not selected here nobody asks for later.
 */
final class Selection {

    private final OwnClasses classes;
    private final Hierarchy hierarchy;

    Selection(OwnClasses classes, Hierarchy hierarchy) {
        this.classes = classes;
        this.hierarchy = hierarchy;
    }

    /** Classes that use something listed, as far as their outlines say, with those around them. */
    Set<ClassOutline> users() {
        Set<ClassOutline> selected = new LinkedHashSet<>();
        for (ClassOutline each : classes.all()) {
            if (mayUse(each)) {
                addWithEnclosing(each, selected);
            }
        }
        if (!selected.isEmpty()) {
            classes.all().stream().filter(ClassOutline::isMade).forEach(selected::add);
        }
        return selected;
    }

    /** Classes that call an accessor which uses something, with those around them. */
    Set<ClassOutline> callers(Accessors accessors) {
        Set<ClassOutline> selected = new LinkedHashSet<>();
        for (ClassOutline each : classes.all()) {
            if (accessors.useFor(each)) {
                addWithEnclosing(each, selected);
            }
        }
        return selected;
    }

    /** A class with those around it. */
    Set<ClassOutline> withEnclosing(ClassOutline outline) {
        Set<ClassOutline> selected = new LinkedHashSet<>();
        addWithEnclosing(outline, selected);
        return selected;
    }

    private boolean mayUse(ClassOutline outline) {
        return outline.mentions().isUse()
                || !outline.declarations().uses().isEmpty()
                || inherits(outline.mentions().ifInherited())
                || extendsReported(outline.supertypes());
    }

    private boolean inherits(List<ApiRef> ifInherited) {
        for (ApiRef use : ifInherited) {
            if (hierarchy.find(use).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean extendsReported(Supertypes supertypes) {
        if (!hierarchy.isHeir(supertypes)) {
            return false;
        }
        for (ClassName each : supertypes.all()) {
            if (hierarchy.findExtended(each).filter(hierarchy::isReported).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void addWithEnclosing(ClassOutline outline, Set<ClassOutline> selected) {
        Optional<ClassOutline> next = Optional.of(outline);
        while (next.isPresent() && selected.add(next.get())) {
            ClassOutline inner = next.get();
            next = classes.findEnclosing(inner).flatMap(outer -> classes.find(inner.root(), outer));
        }
    }
}
