package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The uses of a module in its source, worked out of all outlines and of the code that was read: what each raw use turns out
 * to be, which member a person wrote it in, and how often.
 */
final class Uses {

    private final OwnClasses classes;
    private final ReadCode code;
    private final Hierarchy hierarchy;
    private final LeftOut leftOut;
    private final Accessors accessors;
    private final Folding folding;
    private final UseCounter counter = new UseCounter();

    /** Which methods hold each use, so that ways to them can be looked for. */
    private final Map<ApiUse, Set<ModuleCode.Host>> hosts = new HashMap<>();

    private final Tally generated = new Tally();
    private final Tally excluded = new Tally();
    private final Tally copied = new Tally();
    private final List<ClassName> generatedMethods = new ArrayList<>();

    /** What is left out for one reason. */
    private static final class Tally {
        final List<ClassName> classes = new ArrayList<>();
        final UseCounter uses = new UseCounter();

        PassedOver.Group group() {
            return new PassedOver.Group(classes, uses.uses().size());
        }
    }

    /** A raw use, and the API that it turned out to be. */
    private record Found(RawUse raw, ApiRef api) {}

    /** Looks at every class, in the order in which they were added. */
    Uses(OwnClasses classes, ReadCode code, Hierarchy hierarchy, LeftOut leftOut) {
        this.classes = classes;
        this.code = code;
        this.hierarchy = hierarchy;
        this.leftOut = leftOut;
        this.accessors = new Accessors(classes, code);
        this.folding = new Folding(classes, code);
        for (ClassOutline each : classes.all()) {
            add(each);
        }
    }

    /** One element for each source use. */
    List<ApiUse> all() {
        return counter.uses();
    }

    /** What was left out, in classes and, where their code was looked at, in uses. */
    PassedOver passedOver() {
        return new PassedOver(generated.group(), generatedMethods, excluded.group(), copied.group());
    }

    /** Whether some use has no line, so that its copies cannot be told apart. */
    boolean withoutLines() {
        return counter.withoutLines();
    }

    /** The methods of class files that hold each use, by the use as class files have it. */
    Map<ApiUse, Set<ModuleCode.Host>> hosts() {
        return hosts;
    }

    /** Whether the code of a class was read, which may say that something belongs elsewhere. */
    boolean holdsCode(ClassOutline outline) {
        return code.holds(outline);
    }

    /** Where a line of a method stands in the source; 0 for none. */
    Site siteOf(ClassOutline outline, MethodKey method, int line) {
        return site(outline, folding.sourceOf(outline, method), line);
    }

    private void add(ClassOutline outline) {
        if (leftOut.isExcluded(outline)) {
            excluded.classes.add(outline.name());
        } else if (leftOut.isGenerated(outline)) {
            generated.classes.add(outline.name());
        } else {
            List<Found> found = find(outline);
            if (!found.isEmpty() && leftOut.isCopied(outline)) {
                copied.classes.add(outline.name());
                for (Found each : found) {
                    count(outline, each, folding.sourceOf(outline, each.raw()), copied.uses);
                }
            } else {
                for (int i = 0; i < leftOut.generatedMethods(outline); i++) {
                    generatedMethods.add(outline.name());
                }
                for (Found each : found) {
                    count(outline, each);
                }
            }
        }
    }

    private List<Found> find(ClassOutline outline) {
        if (!code.holds(outline)) {
            return List.of();
        }
        ClassCode said = code.of(outline);
        List<Found> found = new ArrayList<>(0);
        for (ApiRef api : extended(outline.supertypes())) {
            found.add(new Found(RawUse.ofClass(api.owner(), api.member()).atLine(said.firstLine()), api));
        }
        add(outline.declarations().uses(), found);
        add(accessors.usesIn(outline, said), found);
        if (!isUseToExtend(outline.supertypes().superName())) {
            add(said.superCalls(), found);
        }
        return found;
    }

    private void add(List<RawUse> uses, List<Found> found) {
        for (RawUse use : uses) {
            Optional<ApiRef> api = hierarchy.find(use);
            if (api.isPresent()) {
                found.add(new Found(use, api.get()));
            }
        }
    }

    /** What a class becomes by its extends and implements clauses, if that is reported. */
    private Set<ApiRef> extended(Supertypes supertypes) {
        if (!hierarchy.isHeir(supertypes)) {
            return Set.of();
        }
        Set<ApiRef> extended = new TreeSet<>();
        for (ClassName each : supertypes.all()) {
            findExtended(each).filter(hierarchy::isReported).ifPresent(extended::add);
        }
        return extended;
    }

    /** A supertype of the module's own is reported once, at itself, unless it is one that is not judged. */
    private Optional<ApiRef> findExtended(ClassName supertype) {
        return hierarchy
                .findExtended(supertype)
                .filter(api ->
                        classes.findFirst(supertype).filter(leftOut::isJudged).isEmpty());
    }

    private boolean isUseToExtend(@Nullable ClassName superclass) {
        return superclass == null
                || classes.findFirst(superclass).isPresent()
                || findExtended(superclass).isPresent();
    }

    private void count(ClassOutline outline, Found found) {
        Folding.Source source = folding.sourceOf(outline, found.raw());
        if (leftOut.isGenerated(source)) {
            count(outline, found, source, generated.uses);
        } else if (leftOut.isExcluded(source)) {
            count(outline, found, source, excluded.uses);
        } else {
            ApiUse use = count(outline, found, source, counter);
            hosts.computeIfAbsent(ModuleCode.asInClassFile(use), each -> new HashSet<>(2))
                    .add(new ModuleCode.Host(outline.name(), found.raw().host()));
        }
    }

    private ApiUse count(ClassOutline outline, Found found, Folding.Source source, UseCounter to) {
        ApiUse use = new ApiUse(found.api(), site(outline, source, found.raw().line()));
        to.add(outline, found.raw(), use);
        return use;
    }

    private Site site(ClassOutline outline, Folding.Source source, int line) {
        int shown = line > 0 ? code.of(outline).lines().lineIn(source.file(), line) : 0;
        return new Site(source.owner(), source.member(), source.file(), shown);
    }
}
