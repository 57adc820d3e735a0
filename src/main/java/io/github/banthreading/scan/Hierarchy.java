package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedApis;
import io.github.banthreading.use.ListedNames;
import io.github.banthreading.use.Member;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which API a member is, seen from its static receiver: the receiver itself, then its superclasses, then its interfaces,
 * Object last; the first that the catalogue lists decides. Types outside the module are read when first asked for, once,
 * and those of the JDK are known by heart.
 */
final class Hierarchy {

    private static final ClassName OBJECT = new ClassName("java/lang/Object");
    private static final Member EXTENDS = new Member("<extends>", "");

    private final ListedApis apis;
    private final Dependencies dependencies;
    private final Map<ClassName, Type> own = new HashMap<>();
    private final Map<ClassName, Type> known = new HashMap<>();
    private final Interned interned = new Interned();
    private final Map<ApiRef, Optional<ApiRef>> asItStands = new HashMap<>();
    private final Map<ApiRef, Optional<ApiRef>> resolved = new HashMap<>();
    private final Map<ApiRef, Boolean> reported = new HashMap<>();

    /** Whether a type is, or inherits from, one that is listed. */
    private final Map<ClassName, Boolean> heirs = new HashMap<>();

    private final Bridges bridges;
    private final Set<ClassName> unresolved = new HashSet<>();

    /** A type and what hides in it, which is nothing outside the module, where nobody asks. */
    private record Type(Supertypes supertypes, Set<MethodKey> hiding, boolean missing) {

        static final Type MISSING = new Type(new Supertypes(null, List.of()), Set.of(), true);

        @Nullable
        ClassName superName() {
            return supertypes.superName();
        }
    }

    /**
     * Answers from what is listed and, for types outside the module, from what they inherit and the bridges in their class
     * files.
     */
    Hierarchy(ListedApis apis, Dependencies dependencies) {
        this.apis = apis;
        this.dependencies = dependencies;
        this.bridges = new Bridges(apis.names(), dependencies);
        heirs.put(OBJECT, false);
    }

    /** What is listed. */
    ListedApis apis() {
        return apis;
    }

    /** Keeps one object for equal names, references and lists of arguments. */
    Interned interned() {
        return interned;
    }

    /** The API that lists exactly this owner and member. It is looked up once, because many classes call the same method. */
    Optional<ApiRef> findAsItStands(ApiRef reference) {
        Optional<ApiRef> api = asItStands.get(reference);
        if (api == null) {
            api = apis.find(reference.owner(), reference.member());
            asItStands.put(reference, api);
        }
        return api;
    }

    /**
     * Adds a class of the module. It is looked at before any dependency of the same name, and after one that was added before;
     * one that claims to be of the JDK never is, whose classes are looked up before all of the module are known.
     *
     * @param declarations with its static and private methods, which hide what it inherits, and its bridges
     */
    void add(ClassName name, Supertypes supertypes, Declarations declarations) {
        if (!name.isOfJdk()) {
            own.putIfAbsent(name, new Type(supertypes, declarations.hiding(), false));
            bridges.add(name, declarations.bridges());
        }
    }

    /**
     * Whether a member could be a use, by its name and its owner; of a class of the JDK it is known already what it inherits.
     *
     * @param owner in internal form
     */
    boolean mayUse(String owner, String name) {
        ListedNames listed = apis.names();
        return listed.covers(owner, name)
                && (!ClassName.isOfJdk(owner) || listed.coversInObject(name) || isHeir(interned.name(owner)));
    }

    /** The types that were asked for and that nobody has. */
    Set<ClassName> unresolved() {
        return unresolved;
    }

    /** The API a use is, if that is reported; where its constant is listed, that decides. */
    Optional<ApiRef> find(RawUse use) {
        if (use.constant() != null) {
            Optional<ApiRef> told = listed(new ApiRef(use.owner(), use.constant()));
            if (told.isPresent()) {
                return reported(told);
            }
        }
        return find(new ApiRef(use.owner(), use.member()));
    }

    /** The API that an owner and a member of it stand for, if its uses are reported. */
    Optional<ApiRef> find(ApiRef use) {
        return reported(listed(use));
    }

    /** A constructor, an annotation and a constant are looked up in exactly their owner. */
    private Optional<ApiRef> listed(ApiRef use) {
        return use.member().name().startsWith("<") ? findAsItStands(use) : lookUp(use);
    }

    private Optional<ApiRef> reported(Optional<ApiRef> api) {
        return api.isEmpty() || isReported(api.get()) ? api : Optional.empty();
    }

    /** Whether uses of a listed API are reported. */
    boolean isReported(ApiRef api) {
        Boolean known = reported.get(api);
        if (known == null) {
            known = apis.reports(api);
            reported.put(api, known);
        }
        return known;
    }

    /** The listed type, reported or not, that a class becomes by naming {@code supertype} in its extends or implements clause. */
    Optional<ApiRef> findExtended(ClassName supertype) {
        return lookUp(new ApiRef(supertype, EXTENDS));
    }

    /** Whether a class with these supertypes inherits from anything listed but Object. */
    boolean isHeir(Supertypes supertypes) {
        if (supertypes.superName() != null && isHeir(supertypes.superName())) {
            return true;
        }
        for (ClassName each : supertypes.interfaces()) {
            if (isHeir(each)) {
                return true;
            }
        }
        return false;
    }

    /** Of a type that inherits from nothing listed only what is listed for every object can be a use. */
    private Optional<ApiRef> lookUp(ApiRef use) {
        if (!apis.names().coversInObject(use.member().name()) && !isHeir(use.owner())) {
            return Optional.empty();
        }
        Optional<ApiRef> api = resolved.get(use);
        if (api == null) {
            api = walk(use);
            resolved.put(use, api);
        }
        return api;
    }

    private Optional<ApiRef> walk(ApiRef use) {
        ClassName start = use.owner();
        Member member = use.member();
        Optional<ApiRef> own = findAsItStands(use);
        if (own.isPresent()) {
            return own;
        }
        if (!isHeir(start) && apis.find(OBJECT, member).isEmpty()) {
            return Optional.empty();
        }
        MethodKey hidden = new MethodKey(member.name(), member.arguments());
        Set<ClassName> missing = new HashSet<>();
        Set<ClassName> lineage = linearized(start, missing);
        for (ClassName type : lineage) {
            Optional<ApiRef> api = apis.find(type, member);
            if (api.isPresent()) {
                return api;
            }
            if (type(type).hiding().contains(hidden)) {
                return Optional.empty();
            }
        }
        Optional<ApiRef> bridged = findBridged(start, lineage, member);
        if (bridged.isEmpty()) {
            unresolved.addAll(missing);
        }
        return bridged;
    }

    /** What a method with its own types is of a generic supertype that is listed; only arguments differ by type. */
    private Optional<ApiRef> findBridged(ClassName start, Set<ClassName> lineage, Member member) {
        if (!member.arguments().isEmpty()) {
            for (Member declared : bridges.findDeclared(start, lineage, member)) {
                for (ClassName type : lineage) {
                    Optional<ApiRef> api = apis.find(type, declared);
                    if (api.isPresent()) {
                        return api;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a type or one of its supertypes but Object is listed; what is missing on the way is remembered if none is. */
    private boolean isHeir(ClassName start) {
        if (!heirs.containsKey(start)) {
            findHeirs(start);
        }
        return heirs.getOrDefault(start, false);
    }

    /**
     * Looks through the supertypes until one is listed. Then all on the way to it are heirs; otherwise none is of those that
     * were looked at. It says the same wherever one starts, also in the circles that only broken class files make.
     */
    private void findHeirs(ClassName start) {
        Map<ClassName, ClassName> subtypes = new HashMap<>();
        Set<ClassName> missing = new HashSet<>();
        Deque<ClassName> open = new ArrayDeque<>();
        subtypes.put(start, start);
        open.push(start);
        while (!open.isEmpty()) {
            ClassName name = open.pop();
            if (apis.lists(name) || heirs.getOrDefault(name, false)) {
                for (ClassName heir = name; !heir.equals(start); heir = subtypes.getOrDefault(heir, start)) {
                    heirs.put(heir, true);
                }
                heirs.put(start, true);
                return;
            }
            Type type = type(name);
            if (type.missing()) {
                missing.add(name);
            }
            push(type.superName(), name, subtypes, open);
            for (ClassName each : type.supertypes().interfaces()) {
                push(each, name, subtypes, open);
            }
        }
        for (ClassName name : subtypes.keySet()) {
            heirs.put(name, false);
        }
        unresolved.addAll(missing);
    }

    /** Opens a supertype that was not, unless it is known to be none. */
    private void push(
            @Nullable ClassName supertype,
            ClassName subtype,
            Map<ClassName, ClassName> subtypes,
            Deque<ClassName> open) {
        if (supertype != null
                && heirs.getOrDefault(supertype, true)
                && subtypes.putIfAbsent(supertype, subtype) == null) {
            open.push(supertype);
        }
    }

    /** The type, its superclasses, all their interfaces, Object. Cycles, which only broken class files have, end the walk. */
    private Set<ClassName> linearized(ClassName start, Set<ClassName> missing) {
        Set<ClassName> classes = new LinkedHashSet<>();
        Deque<ClassName> interfaces = new ArrayDeque<>();
        for (ClassName next = start; next != null && !next.equals(OBJECT) && classes.add(next); ) {
            Type type = type(next);
            if (type.missing()) {
                missing.add(next);
            }
            interfaces.addAll(type.supertypes().interfaces());
            next = type.superName();
        }
        while (!interfaces.isEmpty()) {
            ClassName next = interfaces.removeFirst();
            if (classes.add(next)) {
                Type type = type(next);
                if (type.missing()) {
                    missing.add(next);
                }
                interfaces.addAll(type.supertypes().interfaces());
            }
        }
        classes.add(OBJECT);
        return classes;
    }

    /** A dependency's class that cannot be read is as good as missing: it is named, and the build is not lost for it. */
    private Type type(ClassName name) {
        Type type = known.get(name);
        if (type == null) {
            Type ofModule = own.get(name);
            type = ofModule == null ? outside(name) : ofModule;
            known.put(name, type);
        }
        return type;
    }

    private Type outside(ClassName name) {
        Optional<Supertypes> found = name.isOfJdk() ? Optional.empty() : dependencies.findSupertypes(name);
        if (found.isEmpty()) {
            found = JdkTypes.find(name);
        }
        return found.isPresent() ? new Type(found.get(), Set.of(), false) : Type.MISSING;
    }
}
