package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the member that a person wrote for what a compiler made out of it: lambda bodies by the handles that refer to
 * them, local and anonymous classes by their EnclosingMethod attribute. Names like {@code lambda$run$0} are never taken
 * apart: the numbers in them change with the compiler and with every lambda put in front.
 */
final class Folding {

    private final Hierarchy hierarchy;
    private final Function<ClassFacts, CodeFacts> code;

    /** Classes that share their name with another, by the folder that their packages start from and that name. */
    private final Map<String, ClassFacts> others = new HashMap<>();

    /** Where the methods of the class that was asked for last stand in the source; uses of one method follow each other. */
    private final Map<MethodKey, Source> sources = new HashMap<>();

    private @Nullable ClassFacts asked;

    /**
     * Takes what is asked for the code of a class.
     *
     * @param hierarchy knows the first class of each name
     * @param code visits it when it was not; asked of classes that something folds into
     */
    Folding(Hierarchy hierarchy, Function<ClassFacts, CodeFacts> code) {
        this.hierarchy = hierarchy;
        this.code = code;
    }

    /**
     * A member that a person wrote.
     *
     * @param owner its class
     * @param member the member
     * @param file its source file, as the class file of its class names it
     * @param generated whether it, or anything between it and the use, carries a Generated annotation
     * @param passed every class between the use and the member, both included
     */
    record Source(ClassName owner, Member member, String file, boolean generated, Set<ClassName> passed) {}

    /** Takes a class that is not the first of its name. */
    void add(ClassFacts facts) {
        others.put(facts.root() + facts.name.internal(), facts);
    }

    /** Where a use in a class file stands in the source. */
    Source sourceOf(ClassFacts inClass, RawUse use) {
        if (use.field() != null) {
            Source folded = sourceOf(inClass, (MethodKey) null);
            boolean isFolded = !folded.member().equals(Member.CLASS);
            Member member = isFolded ? folded.member() : use.place();
            return new Source(folded.owner(), member, folded.file(), folded.generated(), folded.passed());
        }
        return sourceOf(inClass, use.host());
    }

    /** Where a method of a class file stands in the source; null for the class as a whole. */
    Source sourceOf(ClassFacts inClass, @Nullable MethodKey host) {
        if (inClass != asked) {
            asked = inClass;
            sources.clear();
        }
        Source source = sources.get(host);
        if (source == null) {
            source = fold(inClass, host);
            sources.put(host, source);
        }
        return source;
    }

    private Source fold(ClassFacts inClass, @Nullable MethodKey host) {
        ClassFacts facts = inClass;
        MethodKey method = host;
        boolean generated = false;
        Set<ClassName> passed = new HashSet<>();
        Set<MethodKey> lambdas = new HashSet<>();
        while (true) {
            passed.add(facts.name);
            generated |= isGenerated(facts)
                    || (method != null && facts.generatedMethods().contains(method));
            MethodKey referrer =
                    method == null ? null : code.apply(facts).lambdaHosts.get(method);
            if (referrer != null && code.apply(facts).lambdaBodies.contains(method) && lambdas.add(method)) {
                method = referrer;
                continue;
            }
            ClassName outer = enclosing(facts);
            if (outer == null || passed.contains(outer)) {
                return new Source(
                        facts.name, method == null ? Member.CLASS : method.member(), facts.source(), generated, passed);
            }
            method = facts.enclosingClass == null ? null : facts.enclosingMethod;
            Optional<ClassFacts> next = find(facts.root(), outer);
            if (next.isEmpty()) {
                passed.add(outer);
                return new Source(
                        outer, method == null ? Member.CLASS : method.member(), facts.source(), generated, passed);
            }
            if (MethodKey.INITIALIZER.equals(method)
                    && code.apply(next.get()).madeByStaticInitializer.contains(facts.name.internal())) {
                method = MethodKey.STATIC_INITIALIZER;
            }
            facts = next.get();
            lambdas.clear();
        }
    }

    /** The class that a class folds into: what encloses it, or the local class that it is a member of. */
    private @Nullable ClassName enclosing(ClassFacts facts) {
        if (facts.enclosingClass != null) {
            return facts.enclosingClass;
        }
        Set<ClassName> seen = new HashSet<>();
        ClassName outer = facts.memberOf;
        while (outer != null && seen.add(outer)) {
            Optional<ClassFacts> found = find(facts.root(), outer);
            if (found.isEmpty()) {
                return null;
            }
            if (found.get().enclosingClass != null) {
                return facts.memberOf;
            }
            outer = found.get().memberOf;
        }
        return null;
    }

    /**
     * Whether a class or a class around it is generated. Most are nested once, so that no set is made of those that were
     * passed: a circle, which only broken class files have, ends where it comes back to one that was marked (Brent).
     */
    boolean isGenerated(ClassFacts facts) {
        ClassFacts marked = facts;
        int steps = 0;
        int next = 2;
        for (ClassFacts each = facts; !each.generated; ) {
            each = around(each);
            if (each == null || each == marked) {
                return false;
            }
            steps++;
            if (steps == next) {
                marked = each;
                next *= 2;
            }
        }
        return true;
    }

    private @Nullable ClassFacts around(ClassFacts facts) {
        ClassName outer = facts.memberOf == null ? facts.enclosingClass : facts.memberOf;
        return outer == null ? null : find(facts.root(), outer).orElse(null);
    }

    private Optional<ClassFacts> find(String root, ClassName name) {
        ClassFacts first = hierarchy.findOwn(name);
        if (first == null || first.root().equals(root)) {
            return Optional.ofNullable(first);
        }
        return Optional.ofNullable(others.get(root + name.internal()));
    }
}
