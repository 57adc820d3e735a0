package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Which classes are counted and not judged, whatever they use. */
final class LeftOut {

    private final OwnClasses classes;
    private final Predicate<ClassName> excluded;
    private final BiPredicate<ClassName, String> copied;
    private final boolean skipGenerated;

    /** Decides as {@link Scanner} was told; the classes are asked for those that stand around another. */
    LeftOut(
            OwnClasses classes,
            Predicate<ClassName> excluded,
            BiPredicate<ClassName, String> copied,
            boolean skipGenerated) {
        this.classes = classes;
        this.excluded = excluded;
        this.copied = copied;
        this.skipGenerated = skipGenerated;
    }

    boolean isExcluded(ClassOutline outline) {
        return excluded.test(outline.name());
    }

    /** Whether the class or one around it is generated. */
    boolean isGenerated(ClassOutline outline) {
        return skipGenerated && classes.isGenerated(outline);
    }

    /** Whether the file is the copy of one in a dependency, which is looked up. */
    boolean isCopied(ClassOutline outline) {
        return copied.test(outline.name(), outline.path());
    }

    boolean isJudged(ClassOutline outline) {
        return !isExcluded(outline) && !isGenerated(outline) && !isCopied(outline);
    }

    /** How many methods of a class are left out. */
    int generatedMethods(ClassOutline outline) {
        return skipGenerated ? outline.declarations().generatedMethods().size() : 0;
    }

    /** Whether a place in the source is generated, or anything between it and the use. */
    boolean isGenerated(Folding.Source source) {
        return skipGenerated && source.generated();
    }

    /** Whether a class between a place in the source and the use is excluded, or that of the place. */
    boolean isExcluded(Folding.Source source) {
        for (ClassName each : source.passed()) {
            if (excluded.test(each)) {
                return true;
            }
        }
        return false;
    }
}
