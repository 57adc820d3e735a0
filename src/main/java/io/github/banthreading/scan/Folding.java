package io.github.banthreading.scan;

import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the member that a person wrote for what a compiler made out of it: lambda bodies by the handles that refer to
 * them, local and anonymous classes by their EnclosingMethod attribute. Names like {@code lambda$run$0} are never taken
 * apart: the numbers in them change with the compiler and with every lambda put in front.
 */
final class Folding {

    private final OwnClasses classes;
    private final ReadCode code;

    /** Where the methods of the class that was asked for last stand in the source; uses of one method follow each other. */
    private final Map<MethodKey, Source> sources = new HashMap<>();

    private final MadeClasses made;
    private @Nullable ClassOutline asked;

    Folding(OwnClasses classes, ReadCode code) {
        this.classes = classes;
        this.code = code;
        this.made = new MadeClasses(classes, code);
    }

    /**
     * A member that a person wrote.
     *
     * @param owner its class
     * @param member the member
     * @param file its source file, as the class file of its class names it
     * @param generated whether it, or a method between it and the use, carries a Generated annotation
     * @param passed every class between the use and the member, both included
     */
    record Source(ClassName owner, Member member, String file, boolean generated, Set<ClassName> passed) {

        Source withMember(Member other) {
            return new Source(owner, other, file, generated, passed);
        }
    }

    /** Where a use in a class file stands in the source. */
    Source sourceOf(ClassOutline inClass, RawUse use) {
        Source folded = sourceOf(inClass, use.host());
        boolean isOwnField = use.field() != null && folded.member().equals(Member.CLASS);
        return isOwnField ? folded.withMember(use.place()) : folded;
    }

    /** Where a method of a class file stands in the source; null for the class as a whole. */
    Source sourceOf(ClassOutline inClass, @Nullable MethodKey host) {
        if (inClass != asked) {
            asked = inClass;
            sources.clear();
        }
        Source source = sources.get(host);
        if (source == null) {
            source = new Climb(inClass, host).toSource();
            sources.put(host, source);
        }
        return source;
    }

    /** The way from a member of a class file to the one in the source. */
    private final class Climb {

        private ClassOutline outline;
        private @Nullable MethodKey method;
        private boolean generated;
        private final Set<ClassName> passed = new HashSet<>();

        Climb(ClassOutline start, @Nullable MethodKey method) {
            this.outline = start;
            this.method = method;
        }

        Source toSource() {
            while (true) {
                passed.add(outline.name());
                climbLambdas();
                Optional<ClassName> outer = classes.findEnclosing(outline).filter(each -> !passed.contains(each));
                if (outer.isEmpty()) {
                    return source(outline.name());
                }
                method = outline.enclosure().enclosingClass() == null
                        ? null
                        : outline.enclosure().enclosingMethod();
                Optional<ClassOutline> next = classes.find(outline.root(), outer.get());
                if (next.isEmpty()) {
                    passed.add(outer.get());
                    return source(outer.get());
                }
                enter(next.get());
            }
        }

        /** From a lambda's body to the method that refers to it, and on from there if that is one too. */
        private void climbLambdas() {
            ClassCode said = code.of(outline);
            Set<MethodKey> seen = new HashSet<>(0);
            MethodKey next = method;
            while (next != null) {
                method = next;
                generated |= outline.declarations().generatedMethods().contains(method);
                boolean isBody = said.lambdaBodies().contains(method) && seen.add(method);
                next = isBody ? host(said, method) : null;
            }
        }

        /** The method that refers to a body; where none does, the one that creates a made class which calls it. */
        private @Nullable MethodKey host(ClassCode said, MethodKey body) {
            MethodKey host = said.lambdaHosts().get(body);
            return host == null ? made.findMaker(outline, body, said).orElse(null) : host;
        }

        private void enter(ClassOutline outer) {
            String inner = outline.name().internal();
            if (MethodKey.INITIALIZER.equals(method)) {
                method = code.of(outer).makers().getOrDefault(inner, method);
            }
            outline = outer;
        }

        private Source source(ClassName owner) {
            return new Source(
                    owner, method == null ? Member.CLASS : method.member(), outline.source(), generated, passed);
        }
    }
}
