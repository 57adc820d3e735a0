package io.github.banthreading.path;

import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.CallPath.Step;
import io.github.banthreading.use.Phase;
import io.github.banthreading.use.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a way into the members that people wrote: lambdas and anonymous classes stand in the member that contains them, what
 * only a compiler needs is left out, and a member that follows itself stands once.
 */
final class PathSteps {

    private final ByNumber<Known> sites = new ByNumber<>();
    private final OwnClasses classes;

    /**
     * Where a line of a method stands in the source. Ways share few lines of each method.
     *
     * @param next the same of another line
     */
    private record Known(int line, Site site, @Nullable Known next) {}

    PathSteps(OwnClasses classes) {
        this.classes = classes;
    }

    /** The way to a place as people read it. */
    CallPath path(Place target, int lineOfUse) {
        List<Place> way = new ArrayList<>();
        for (Place each = target; each != null; each = each.from) {
            way.add(each);
        }
        Collections.reverse(way);
        List<Step> steps = new ArrayList<>();
        boolean handedOver = false;
        for (int i = 0; i < way.size(); i++) {
            boolean isLast = i == way.size() - 1;
            int line = isLast ? lineOfUse : lineTo(way.get(i + 1));
            Site site = site(way.get(i).method, line);
            // A weaver hands a body over to its own advice, which goes on with it.
            handedOver |= way.get(i).handedOver && !way.get(i).method.owner.isMade;
            Step before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (before != null && isSameMember(before.site(), site)) {
                steps.set(steps.size() - 1, new Step(site, before.handedOver()));
            } else if (isLast || !isHidden(way.get(i).method, site, way.get(i + 1).method)) {
                steps.add(new Step(site, handedOver && !steps.isEmpty()));
                handedOver = false;
            }
        }
        boolean inInit = way.get(0).phase == Phase.INIT && target.phase != Phase.INIT;
        return new CallPath(target.phase, inInit, steps);
    }

    /** The line in the method before that leads to a place; ways share their beginnings. */
    private int lineTo(Place place) {
        if (place.line < 0) {
            Place from = Objects.requireNonNull(place.from, "no line leads to an entry point");
            place.line = place.offset < 0 ? 0 : classes.line(from.method, place.offset);
        }
        return place.line;
    }

    private Site site(OwnMethod method, int line) {
        Known first = sites.find(method.number);
        for (Known each = first; each != null; each = each.next) {
            if (each.line == line) {
                return each.site;
            }
        }
        return sites.put(method.number, new Known(line, findSite(method, line), first)).site;
    }

    private Site findSite(OwnMethod method, int line) {
        return method.owner.module.site(method.owner.name, method.key().decoded(), method.isSynthetic(), line);
    }

    private static boolean isSameMember(Site a, Site b) {
        return a.owner().equals(b.owner()) && a.member().equals(b.member());
    }

    /** Whether a compiler made a method that belongs to nothing a person wrote: a bridge, an accessor, what a trait of Scala needs. */
    private static boolean isHidden(OwnMethod method, Site site, OwnMethod next) {
        boolean isOfTrait = method.owner == next.owner
                && method.isStatic()
                && method.name().endsWith("$")
                && method.isNamed(next.name() + "$");
        return method.owner.isMade
                || isOfTrait
                || (method.isSynthetic() && method.isNamed(site.member().name()));
    }
}
