package io.github.banthreading.catalog;

import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The known APIs, each in its group. It matches text with text and never asks a JDK, so that an API of Java 25 is known
 * while Maven runs on 17.
 */
public final class Catalog {

    /** Being a subclass or an implementation. */
    static final Member EXTENDS = new Member("<extends>", "");

    /** The group of class and string constants that name a listed type. */
    static final String REFLECTION = "reflection";

    private final Map<String, Group> groups;
    private final Map<ClassName, Listing> entries;
    private final Patterns patterns;
    private final Set<ClassName> open;

    /** Made of what a reader of catalogue text read, which changes none of them afterwards; they are not copied, because all builds read them. */
    Catalog(
            Map<String, Group> groups,
            Map<ClassName, Listing> entries,
            List<PatternRow> patterns,
            Set<ClassName> open) {
        this.groups = groups;
        this.entries = entries;
        this.patterns = new Patterns(patterns);
        this.open = open;
    }

    /** The catalogue that is part of this product; {@link CatalogText} is for a team that adds to it. */
    public static Catalog builtIn() {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<ClassName, Listing> entries = new HashMap<>(4096);
        List<PatternRow> patterns = new ArrayList<>();
        BuiltInText.readInto(groups, entries, patterns);
        return new Catalog(groups, entries, patterns, Set.of());
    }

    /** All groups in the order of the text. */
    public Collection<Group> groups() {
        return groups.values();
    }

    /** The group with this name; empty when the catalogue has none. */
    public Optional<Group> findGroup(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    /**
     * The group that lists exactly this owner and member; a subclass of the owner is not looked at. Class and string
     * constants belong to {@code reflection} when being a subclass of the type they name is listed, or they are themselves.
     * A row that names the API in full decides before a pattern.
     */
    public Optional<Group> find(ApiRef api) {
        Listing listing = entries.get(api.owner());
        Optional<Group> exact = listing == null ? Optional.empty() : find(api, listing.members());
        return exact.isPresent() ? exact : findByPattern(api);
    }

    /** The last row wins, as it does among rows that name an API in full. */
    private Optional<Group> findByPattern(ApiRef api) {
        Optional<Group> found = Optional.empty();
        for (PatternRow row : patterns.startingLike(api.owner())) {
            if (row.covers(api)) {
                found = Optional.of(row.group());
            }
        }
        return found;
    }

    private Optional<Group> find(ApiRef api, Map<Member, Group> members) {
        Member member = api.member();
        Group exact = members.get(member);
        if (member.name().endsWith("-constant>")) {
            return exact == null && members.containsKey(EXTENDS) ? findGroup(REFLECTION) : Optional.ofNullable(exact);
        }
        if (exact == null) {
            exact = members.get(new Member(member.name(), ""));
        }
        return Optional.ofNullable(exact == null ? members.get(PatternRow.EVERY_MEMBER) : exact);
    }

    /** Whether a member of a class has a line of its own, for all overloads or for exactly these types. */
    boolean lists(ClassName owner, Member member) {
        return members(owner).containsKey(member);
    }

    private Map<Member, Group> members(ClassName owner) {
        Listing listing = entries.get(owner);
        return listing == null ? Map.of() : listing.members();
    }

    /**
     * Whether every member of a class is listed for its subclasses too, so that every name has to be looked at. Of a team's
     * own classes it is; the few of the built-in catalogue are not worth what that costs each build.
     */
    boolean isOpen(ClassName owner) {
        return open.contains(owner);
    }

    /** The classes of this name without its package, sorted. */
    List<ClassName> findClasses(String simpleName) {
        return entries.keySet().stream()
                .filter(owner -> owner.simpleName().equals(simpleName))
                .sorted()
                .toList();
    }

    /** The classes that are listed by name, in no particular order. */
    public Set<ClassName> classes() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Whether any member of exactly this class is listed. */
    boolean lists(ClassName owner) {
        if (entries.containsKey(owner)) {
            return true;
        }
        for (PatternRow row : patterns.startingLike(owner)) {
            if (row.concerns(owner)) {
                return true;
            }
        }
        return false;
    }

    /** The rows that stand for several APIs. */
    List<PatternRow> patterns() {
        return patterns.all();
    }

    /** Every API of the catalogue, sorted; one that stands for several is a pattern, with {@code *} in its names. */
    public List<ApiRef> apis() {
        List<ApiRef> apis = new ArrayList<>();
        forEach((api, group) -> apis.add(api));
        patterns.all().forEach(row -> apis.add(new ApiRef(row.owner(), row.member())));
        apis.sort(Comparator.naturalOrder());
        return apis;
    }

    /** The patterns that stand for a class, or for a member of it: {@code com.acme.Pool}, {@code com.acme.Pool#submit(int)}. */
    public List<ApiRef> findPatterns(String name) {
        List<ApiRef> found = new ArrayList<>();
        int hash = name.indexOf('#');
        String member = hash < 0 ? "" : name.substring(hash + 1).replaceFirst("\\(.*", "");
        for (PatternRow row : patterns.all()) {
            String owner = (hash < 0 ? name : name.substring(0, hash)).replace('.', '/');
            if (!owner.isEmpty() && row.covers(owner, member)) {
                found.add(new ApiRef(row.owner(), row.member()));
            }
        }
        return found;
    }

    /** Hands every entry over that names one API, in no particular order. */
    void forEach(BiConsumer<ApiRef, Group> action) {
        entries.forEach((owner, listing) ->
                listing.members().forEach((member, group) -> action.accept(new ApiRef(owner, member), group)));
    }

    /** What is listed for each class that is named in full. */
    Map<ClassName, Listing> listings() {
        return entries;
    }

    /** The listed API that a misspelt one is nearest to; none for a member that has a line under any types. */
    public Optional<ApiRef> findMeant(ApiRef api) {
        if (entries.containsKey(api.owner())) {
            return findNearest(api.owner(), members(api.owner()).keySet(), api.member());
        }
        Map<String, ClassName> named = new HashMap<>();
        entries.keySet().forEach(owner -> named.put(owner.internal(), owner));
        return Spelling.findClosest(api.owner().internal(), named.keySet())
                .map(named::get)
                .flatMap(owner ->
                        sameName(members(owner).keySet(), api.member()).map(member -> new ApiRef(owner, api.member())));
    }

    private static Optional<ApiRef> findNearest(ClassName owner, Set<Member> members, Member member) {
        if (sameName(members, member).isPresent()) {
            return Optional.empty();
        }
        List<String> names = members.stream().map(Member::name).distinct().toList();
        return Spelling.findClosest(member.name(), names).map(name -> {
            Member meant = new Member(name, member.arguments());
            boolean listed = members.contains(meant) || members.contains(new Member(name, ""));
            return new ApiRef(owner, listed ? meant : sameName(members, meant).orElse(meant));
        });
    }

    private static Optional<Member> sameName(Set<Member> members, Member member) {
        return members.stream()
                .filter(each -> each.name().equals(member.name()))
                .min(Comparator.naturalOrder());
    }
}
