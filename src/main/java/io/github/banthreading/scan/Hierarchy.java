package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * Which API a member is, seen from its static receiver: the receiver itself, then its superclasses, then its interfaces,
 * Object last; the first that the catalogue lists decides. Types outside the module are read when first asked for, once.
 */
final class Hierarchy {

    private static final ClassName OBJECT = new ClassName("java/lang/Object");
    private static final Member EXTENDS = new Member("<extends>", "");

    private final ApiIndex index;
    private final Function<ClassName, Optional<byte[]>> types;
    private final Map<ClassName, Type> known = new HashMap<>();
    private final Map<ApiRef, Optional<ApiRef>> resolved = new HashMap<>();
    private final Set<ClassName> unresolved = new HashSet<>();

    /** Supertypes; hiding is empty outside the module, where nobody asks. */
    private record Type(
            @Nullable ClassName superName, List<ClassName> interfaces, Set<MethodKey> hiding, boolean missing) {
        static final Type MISSING = new Type(null, List.of(), Set.of(), true);
    }

    Hierarchy(ApiIndex index, Function<ClassName, Optional<byte[]>> types) {
        this.index = index;
        this.types = types;
    }

    /** A class of the module; it is looked at before any dependency of the same name. */
    void add(ClassFacts facts) {
        known.putIfAbsent(facts.name, new Type(facts.superName, facts.interfaces, facts.hiding, false));
    }

    /** The types that were asked for and that nobody has. */
    Set<ClassName> unresolved() {
        return unresolved;
    }

    /** The API a use is; a constructor, an annotation and a constant are looked up in exactly their owner. */
    Optional<ApiRef> find(RawUse use) {
        if (use.constant() != null) {
            Optional<ApiRef> harmless = index.find(use.owner(), use.constant());
            if (harmless.isPresent()) {
                return harmless;
            }
        }
        if (use.member().name().startsWith("<")) {
            return index.find(use.owner(), use.member());
        }
        return resolved.computeIfAbsent(new ApiRef(use.owner(), use.member()), api -> walk(api.owner(), api.member()));
    }

    /** The listed type that a class becomes by naming {@code supertype} in its extends or implements clause. */
    Optional<ApiRef> findExtended(ClassName supertype) {
        return resolved.computeIfAbsent(new ApiRef(supertype, EXTENDS), api -> walk(api.owner(), EXTENDS));
    }

    private Optional<ApiRef> walk(ClassName start, Member member) {
        Optional<ApiRef> own = index.find(start, member);
        if (own.isPresent()) {
            return own;
        }
        MethodKey hidden = new MethodKey(member.name(), member.arguments());
        Set<ClassName> missing = new HashSet<>();
        for (ClassName type : linearized(start, missing)) {
            Optional<ApiRef> api = index.find(type, member);
            if (api.isPresent()) {
                return api;
            }
            if (type(type).hiding().contains(hidden)) {
                return Optional.empty();
            }
        }
        unresolved.addAll(missing);
        return Optional.empty();
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
            interfaces.addAll(type.interfaces());
            next = type.superName();
        }
        while (!interfaces.isEmpty()) {
            ClassName next = interfaces.removeFirst();
            if (classes.add(next)) {
                Type type = type(next);
                if (type.missing()) {
                    missing.add(next);
                }
                interfaces.addAll(type.interfaces());
            }
        }
        classes.add(OBJECT);
        return classes;
    }

    private Type type(ClassName name) {
        Type type = known.get(name);
        if (type == null) {
            type = types.apply(name).map(Hierarchy::read).orElse(Type.MISSING);
            known.put(name, type);
        }
        return type;
    }

    /** A dependency's class that cannot be read is as good as missing: it is named, and the build is not lost for it. */
    private static Type read(byte[] bytes) {
        try {
            ClassReader reader = new ClassReader(bytes);
            ClassName superName = reader.getSuperName() == null ? null : new ClassName(reader.getSuperName());
            List<ClassName> interfaces =
                    Arrays.stream(reader.getInterfaces()).map(ClassName::new).toList();
            return new Type(superName, interfaces, Set.of(), false);
        } catch (RuntimeException e) {
            return Type.MISSING;
        }
    }
}
