package io.github.banthreading.scan;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A second scanner, which shares nothing with the product's but the catalogue: it reads through the class-file API of the
 * JDK, asks the catalogue of everything instead of what is of interest, and says the rules of the documents in the
 * plainest way. It knows the shapes of javac, ecj and of weavers, and none of other languages.
 */
final class Oracle {

    private static final String OBJECT = "java/lang/Object";
    private static final Member EXTENDS = new Member("<extends>", "");

    private final Policy policy;
    private final Function<ClassName, Optional<byte[]>> library;
    private final Map<String, OracleClass> own = new TreeMap<>();
    private final Map<String, Supertypes> outside = new HashMap<>();
    private final Map<ApiRef, Optional<ApiRef>> found = new HashMap<>();

    /** For each use at a line of a member: the bodies that it is in, and how often it is in each stretch of one. */
    private final Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();

    private record Supertypes(
            Optional<String> superclass, List<String> interfaces, Map<Member, Set<Member>> bridges) {}

    Oracle(Policy policy, Function<ClassName, Optional<byte[]>> library, Map<String, byte[]> classes) {
        this.policy = policy;
        this.library = library;
        classes.forEach((path, bytes) -> {
            OracleClass each = new OracleClass(path, ClassFile.of().parse(bytes));
            own.put(each.name, each);
        });
    }

    /** Each reported use as {@code file:line api in class#member}, as often as the source has it; sorted. */
    List<String> uses() {
        own.values().forEach(this::count);
        List<String> uses = new ArrayList<>();
        counts.forEach((use, bodies) -> {
            int times = bodies.values().stream()
                    .mapToInt(stretches -> Collections.max(stretches.values()))
                    .sum();
            uses.addAll(Collections.nCopies(times, use));
        });
        return uses;
    }

    private void count(OracleClass in) {
        Set<ApiRef> extended = new TreeSet<>();
        Stream.concat(in.superclass.stream(), in.interfaces.stream())
                .forEach(type -> extended(type).ifPresent(extended::add));
        extended.forEach(api -> count(in, new OracleUse("", EXTENDS, EXTENDS, "", "", in.firstLine, 0), api));
        in.uses.stream()
                .filter(use -> !in.accessors.contains(use.method()))
                .forEach(use -> find(use).ifPresent(api -> count(in, use, api)));
        for (OracleClass.AccessorCall call : in.accessorCalls) {
            OracleClass other = own.get(call.owner());
            if (other != null && other.accessors.contains(call.accessor())) {
                other.uses.stream()
                        .filter(use -> use.method().equals(call.accessor()))
                        .forEach(use -> find(use).ifPresent(api -> count(in, use.at(call.from()), api)));
            }
        }
        // super(..) is no use of its own where being a subclass is one, here or at the superclass.
        String superclass = in.superclass.orElse(OBJECT);
        if (!own.containsKey(superclass) && extended(superclass).isEmpty()) {
            in.superCalls.forEach(use -> find(use).ifPresent(api -> count(in, use, api)));
        }
    }

    private void count(OracleClass in, OracleUse use, ApiRef api) {
        if (!policy.rulingOn(api).level().isReported()) {
            return;
        }
        String place = sourceOf(in, use);
        String file = place.substring(0, place.indexOf(' '));
        String key = file + ":" + use.line() + " " + api + " in " + place.substring(file.length() + 1);
        String body = in.path + " " + (use.isInConstructor() ? "" : use.method()) + " " + use.line();
        counts.computeIfAbsent(key, each -> new HashMap<>())
                .computeIfAbsent(body, each -> new HashMap<>())
                .merge(use.method() + " " + use.stretch(), 1, Integer::sum);
    }

    /** The file, a blank, and the member that a person wrote: out of lambdas, and out of local and anonymous classes. */
    private String sourceOf(OracleClass in, OracleUse use) {
        OracleClass type = in;
        String method = use.method();
        String field = use.field();
        Set<String> seen = new HashSet<>();
        while (seen.add(type.name + " " + method)) {
            Optional<String> host = hostOf(type, method);
            if (host.isPresent()) {
                method = host.get();
                continue;
            }
            Optional<String> outer = outer(type);
            if (outer.isEmpty()) {
                break;
            }
            method = type.enclosingClass.isPresent() ? enclosingMethod(type, own.get(outer.get())) : "";
            if (!method.isEmpty()) {
                field = "";
            }
            type = own.get(outer.get());
        }
        String member = method.isEmpty() ? field : memberOf(method);
        return type.file + " " + type.name.replace('/', '.') + "#" + (member.isEmpty() ? "<class>" : member);
    }

    private Optional<String> hostOf(OracleClass type, String method) {
        Optional<String> referrer =
                Optional.ofNullable(type.bodies.contains(method) ? type.referrers.get(method) : null);
        return type.moved.contains(method)
                ? referrer.or(() -> type.callerOf(method)).or(() -> makerOfCaller(type, method))
                : referrer;
    }

    /** The method that creates a class which a weaver made to call another. */
    private Optional<String> makerOfCaller(OracleClass type, String method) {
        return own.values().stream()
                .filter(each -> each.made && each.callsElsewhere.contains(type.name + " " + method))
                .flatMap(each -> Optional.ofNullable(type.makers.get(each.name)).stream())
                .filter(maker -> !maker.equals(method))
                .findFirst();
    }

    /** One that names no method stands in the initialiser that creates it, or in what that is made of. */
    private static String enclosingMethod(OracleClass type, OracleClass outer) {
        return type.enclosingMethod.isEmpty()
                ? outer.makers.getOrDefault(type.name, "<init>")
                : type.enclosingMethod;
    }

    /** What is around a local or anonymous class, or around a class that is a member of one. */
    private Optional<String> outer(OracleClass type) {
        if (type.enclosingClass.isPresent()) {
            return type.enclosingClass.filter(own::containsKey);
        }
        Optional<OracleClass> around = type.memberOf.map(own::get);
        while (around.isPresent() && around.get().enclosingClass.isEmpty()) {
            around = around.get().memberOf.map(own::get);
        }
        return around.isPresent() ? type.memberOf : Optional.empty();
    }

    private static String memberOf(String method) {
        if (method.startsWith("<")) {
            return method.substring(0, method.indexOf('>') + 1);
        }
        int type = method.lastIndexOf('(');
        return method.substring(0, type)
                + OracleMethod.arguments(java.lang.constant.MethodTypeDesc.ofDescriptor(method.substring(type)));
    }

    /** What a class becomes by a supertype, unless that is of the module and reported itself. */
    private Optional<ApiRef> extended(String supertype) {
        return own.containsKey(supertype) ? Optional.empty() : find(supertype, EXTENDS);
    }

    /** A last argument of false may be harmless; a constructor and all else in angle brackets is not inherited. */
    private Optional<ApiRef> find(OracleUse use) {
        Optional<ApiRef> harmless = use.withFalse().equals(use.member())
                ? Optional.empty()
                : listed(use.owner(), use.withFalse());
        return harmless.isPresent() ? harmless : listed(use.owner(), use.member());
    }

    private Optional<ApiRef> listed(String owner, Member member) {
        return member.name().startsWith("<") ? policy.find(new ClassName(owner), member) : find(owner, member);
    }

    private Optional<ApiRef> find(String owner, Member member) {
        ApiRef asked = new ApiRef(new ClassName(owner), member);
        Optional<ApiRef> api = found.get(asked);
        if (api == null) {
            api = walk(owner, member);
            found.put(asked, api);
        }
        return api;
    }

    /**
     * The owner, its superclasses, their interfaces, Object; an own method that hides what is inherited ends it. Where none
     * has the member, one may have what a bridge says that it narrows.
     */
    private Optional<ApiRef> walk(String owner, Member member) {
        Set<String> types = lineage(owner);
        for (String type : types) {
            Optional<ApiRef> api = policy.find(new ClassName(type), member);
            boolean hides = own.containsKey(type) && own.get(type).hiding.contains(member.toString());
            if (api.isPresent() || hides) {
                return api;
            }
        }
        return narrowed(types, member).stream()
                .flatMap(declared -> types.stream().flatMap(type -> policy.find(new ClassName(type), declared).stream()))
                .findFirst();
    }

    /** A bridge knows of types, and hands a constant on. */
    private Set<Member> narrowed(Set<String> types, Member member) {
        Member plain = last(member, "false", "boolean");
        if (!plain.equals(member)) {
            return narrowed(types, plain).stream()
                    .map(each -> last(each, "boolean", "false"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Set<Member> narrowed = new LinkedHashSet<>(Set.of(member));
        for (int size = 0; size < narrowed.size(); ) {
            size = narrowed.size();
            for (String type : types) {
                Map<Member, Set<Member>> bridges = supertypes(type).bridges();
                List.copyOf(narrowed).forEach(each -> narrowed.addAll(bridges.getOrDefault(each, Set.of())));
            }
        }
        narrowed.remove(member);
        return narrowed;
    }

    private static Member last(Member member, String from, String to) {
        return new Member(
                member.name(), member.arguments().replaceFirst("(?<=[ (])" + from + "\\)$", to + ")"));
    }

    private Set<String> lineage(String owner) {
        Set<String> types = new LinkedHashSet<>();
        Deque<String> interfaces = new ArrayDeque<>();
        Optional<String> next = Optional.of(owner);
        while (next.isPresent() && !next.get().equals(OBJECT) && types.add(next.get())) {
            Supertypes type = supertypes(next.get());
            interfaces.addAll(type.interfaces());
            next = type.superclass();
        }
        while (!interfaces.isEmpty()) {
            String each = interfaces.removeFirst();
            if (types.add(each)) {
                interfaces.addAll(supertypes(each).interfaces());
            }
        }
        types.add(OBJECT);
        return types;
    }

    private Supertypes supertypes(String type) {
        OracleClass mine = own.get(type);
        if (mine != null) {
            return new Supertypes(mine.superclass, mine.interfaces, mine.bridges);
        }
        return outside.computeIfAbsent(
                type,
                name -> library.apply(new ClassName(name))
                        .map(bytes -> supertypes(ClassFile.of().parse(bytes)))
                        .orElse(new Supertypes(Optional.empty(), List.of(), Map.of())));
    }

    private static Supertypes supertypes(ClassModel model) {
        return new Supertypes(
                model.superclass().map(ClassEntry::asInternalName),
                model.interfaces().stream().map(ClassEntry::asInternalName).toList(),
                OracleClass.bridges(model));
    }
}
