package io.github.banthreading.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the code of one class says, before its owners are looked up: what it may use, and which of its methods a compiler made
 * out of which. {@link ClassCollector} makes it.
 *
 * @param uses what its instructions and synchronized methods may use, those of one method after each other
 * @param superCalls calls of the superclass's constructor; a use only if being a subclass is not one already
 * @param makers for each class that is created, by its internal name: the nearest method that creates it
 * @param lambdaBodies methods that a compiler or weaver made out of a lambda's body or of a whole method
 * @param lambdaHosts for those that are used the nearest method that uses it
 * @param calls methods of other classes that a class which a compiler or weaver made calls
 * @param accessors synthetic methods that only do what their callers may not
 * @param accessorCalls the places that call any
 * @param firstLine the first line of the first constructor: as near as a class file comes to the line of a declaration
 * @param lines which line of the source a line number stands for
 */
record ClassCode(
        List<RawUse> uses,
        List<RawUse> superCalls,
        Map<String, MethodKey> makers,
        Set<MethodKey> lambdaBodies,
        Map<MethodKey, MethodKey> lambdaHosts,
        Set<MethodRef> calls,
        Set<MethodKey> accessors,
        List<AccessorCall> accessorCalls,
        int firstLine,
        KotlinInline lines) {

    /** Of a class whose code was not read. */
    static final ClassCode NONE = new ClassCode(
            List.of(), List.of(), Map.of(), Set.of(), Map.of(), Set.of(), Set.of(), List.of(), 0, KotlinInline.NONE);

    /** Refuses members that cannot be named before anybody keeps them. */
    ClassCode {
        uses = Collections.unmodifiableList(uses);
        superCalls = Collections.unmodifiableList(superCalls);
        makers = Collections.unmodifiableMap(makers);
        calls = Collections.unmodifiableSet(calls);
        lambdaBodies = Collections.unmodifiableSet(lambdaBodies);
        lambdaHosts = Collections.unmodifiableMap(lambdaHosts);
        accessors = Collections.unmodifiableSet(accessors);
        accessorCalls = Collections.unmodifiableList(accessorCalls);
        checkMembers(uses);
        for (AccessorCall call : accessorCalls) {
            call.from().place();
        }
        checkNames(lambdaHosts.values());
        checkNames(makers.values());
    }

    private static void checkNames(Collection<MethodKey> methods) {
        for (MethodKey method : methods) {
            method.member();
        }
    }

    private static void checkMembers(List<RawUse> uses) {
        MethodKey checked = null;
        for (RawUse use : uses) {
            if (!Objects.equals(use.host(), checked)) {
                use.place();
                checked = use.host();
            }
        }
    }

    /** A method of another class. */
    record MethodRef(String owner, MethodKey method) {}

    /** What is found while the code is visited; it is used up by {@link #build}. */
    static final class Builder {

        /** Compilers put a dollar sign into the names that they invent, so that another host is nearer to the source. */
        private static final Comparator<MethodKey> HOSTS = Comparator.comparing(
                        (MethodKey host) -> host.name().indexOf('$') >= 0)
                .thenComparing(Comparator.naturalOrder());

        private static final Comparator<MethodKey> MAKERS = Comparator.comparing(
                        (MethodKey maker) -> !maker.name().startsWith("<"))
                .thenComparing(HOSTS);

        private final List<RawUse> uses = new ArrayList<>(4);
        private final List<RawUse> superCalls = new ArrayList<>(0);
        private final Map<String, MethodKey> makers = new HashMap<>(0);
        private final Set<MethodRef> calls = new HashSet<>(0);
        private final WovenMethods woven = new WovenMethods(HOSTS);
        private final Set<MethodKey> lambdaBodies = new HashSet<>(0);
        private final Map<MethodKey, MethodKey> lambdaHosts = new HashMap<>(0);
        private final Set<MethodKey> accessors = new HashSet<>(0);
        private final List<AccessorCall> accessorCalls = new ArrayList<>(0);
        private int firstLine;
        private KotlinInline inlined = KotlinInline.NONE;

        void addUse(RawUse use) {
            uses.add(use);
        }

        void addSuperCall(RawUse use) {
            superCalls.add(use);
        }

        /** Adds that a method creates an instance of a class; where several do, initialisers are nearest to it. */
        void addMade(String type, MethodKey maker) {
            makers.merge(type, maker, (a, b) -> MAKERS.compare(a, b) <= 0 ? a : b);
        }

        /** Adds that a class which nobody wrote calls a method of another. */
        void addCall(String owner, MethodKey called) {
            calls.add(new MethodRef(owner, called));
        }

        /** The use that was added last. */
        @Nullable
        RawUse lastUse() {
            return uses.isEmpty() ? null : uses.get(uses.size() - 1);
        }

        /** Takes back this very use, which was added and turned out to be a copy of another. */
        @SuppressWarnings("ReferenceEquality") // To compare records by what they hold takes 40 ms the first time.
        void removeUse(RawUse use) {
            int at = uses.size() - 1;
            while (uses.get(at) != use) {
                at--;
            }
            uses.remove(at);
        }

        /** Takes back all that one method uses, which was the last to be added: it is a copy of what stands elsewhere. */
        void removeUsesOf(MethodKey method) {
            uses.removeIf(use -> method.equals(use.host()));
            accessorCalls.removeIf(call -> method.equals(call.from().host()));
        }

        /** What weavers made of methods. */
        WovenMethods woven() {
            return woven;
        }

        void addLambdaBody(MethodKey method) {
            lambdaBodies.add(method);
        }

        void addAccessor(MethodKey method) {
            accessors.add(method);
        }

        void addAccessorCall(AccessorCall call) {
            accessorCalls.add(call);
        }

        /** Adds that a method refers to another of this class, by a handle or as good as by one. */
        void addReference(MethodKey target, MethodKey host) {
            if (!target.equals(host)) {
                lambdaHosts.merge(target, host, (a, b) -> HOSTS.compare(a, b) <= 0 ? a : b);
            }
        }

        /** Adds the first line of a constructor; that of the first one counts. */
        void addConstructorLine(int line) {
            firstLine = firstLine == 0 ? line : firstLine;
        }

        /** Adds what the SourceDebugExtension attribute says (JVMS 4.7.11). */
        void addDebug(@Nullable String debug) {
            inlined = debug == null ? KotlinInline.NONE : KotlinInline.parse(debug);
        }

        ClassCode build() {
            woven.hosts().forEach(lambdaHosts::putIfAbsent);
            Map<MethodKey, Integer> lines = woven.lines();
            if (!lines.isEmpty()) {
                uses.replaceAll(use -> use.isGlue() ? use.atLine(lines.getOrDefault(use.host(), use.line())) : use);
            }
            return new ClassCode(
                    uses,
                    superCalls,
                    makers,
                    lambdaBodies,
                    lambdaHosts,
                    calls,
                    accessors,
                    accessorCalls,
                    firstLine,
                    inlined);
        }
    }
}
