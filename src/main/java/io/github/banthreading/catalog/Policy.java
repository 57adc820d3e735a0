package io.github.banthreading.catalog;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedApis;
import io.github.banthreading.use.ListedNames;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The catalogue as one build wants it: a preset, and what {@code ban}, {@code warn} and {@code allow} say on top of it. */
public final class Policy implements ListedApis {

    private static final String CLASS_CONSTANT = "<class-constant>";
    private static final String STRING_CONSTANT = "<string-constant>";

    private final Catalog catalog;
    private final Optional<Catalog> before;
    private final Preset preset;
    private final Map<String, Level> groupLevels = new HashMap<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private final ListedNames names;

    /** What one line of the configuration says; the one that names an API most closely comes first. */
    private record Amendment(String item, ApiPattern pattern, Level level) implements Comparable<Amendment> {
        @Override
        public int compareTo(Amendment other) {
            return Integer.compare(other.pattern.specificity(), pattern.specificity());
        }
    }

    /**
     * What an API is to this build.
     *
     * @param group the group it belongs to
     * @param level what happens to a use
     */
    public record Ruling(Group group, Level level) {}

    /**
     * Checks the three lists against the catalogue.
     *
     * @throws MistakesException naming each unknown group, malformed API, and anything that stands in two lists
     */
    public Policy(Catalog catalog, Preset preset, List<String> ban, List<String> warn, List<String> allow)
            throws MistakesException {
        this(catalog, Optional.empty(), preset, ban, warn, allow);
    }

    /**
     * Checks the three lists against a catalogue that a team added to.
     *
     * @param before the catalogue without the team's part, to tell what that part takes away; empty when there is none
     */
    public Policy(
            Catalog catalog,
            Optional<Catalog> before,
            Preset preset,
            List<String> ban,
            List<String> warn,
            List<String> allow)
            throws MistakesException {
        this.catalog = catalog;
        this.before = before;
        this.preset = preset;
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, String> listed = new HashMap<>();
        add("ban", Level.BAN, ban, listed, mistakes);
        add("warn", Level.WARN, warn, listed, mistakes);
        add("allow", Level.ALLOW, allow, listed, mistakes);
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
        Collections.sort(amendments);
        names = collectedNames();
    }

    private void add(String list, Level level, List<String> items, Map<String, String> listed, List<Mistake> mistakes) {
        for (String item : items) {
            String earlier = listed.putIfAbsent(item, list);
            if (earlier != null) {
                mistakes.add(ListMistakes.listedTwice(list, item, earlier));
            } else if (catalog.findGroup(item).isPresent()) {
                groupLevels.put(item, level);
            } else if (item.indexOf('.') < 0 && item.indexOf('#') < 0) {
                mistakes.add(ListMistakes.unknownGroup(list, item, catalog));
            } else {
                addApi(list, level, item, mistakes);
            }
        }
    }

    private void addApi(String list, Level level, String item, List<Mistake> mistakes) {
        try {
            amendments.add(new Amendment(item, ApiPattern.parse(item), level));
        } catch (IllegalArgumentException e) {
            mistakes.add(ListMistakes.noApi(list, item));
        }
    }

    private ListedNames collectedNames() {
        NameIndex index = new NameIndex(collectedGroups());
        Optional<Group> reflection = catalog.findGroup(Catalog.REFLECTION);
        if (reflection.isPresent() && isCollected(reflection.get())) {
            index.add(new Member(CLASS_CONSTANT, ""));
            index.add(new Member(STRING_CONSTANT, ""));
        }
        index.addListings(catalog);
        if (before.isPresent()) {
            index.addListings(before.get());
        }
        index.addPatterns(catalog);
        for (Amendment amendment : amendments) {
            if (amendment.level().isReported()) {
                index.add(amendment.pattern(), catalog);
            }
        }
        return index.names();
    }

    /** By groups alone: of what a single line of the configuration lets pass, the names are among them all the same. */
    private Set<Group> collectedGroups() {
        Set<Group> collected = Collections.newSetFromMap(new IdentityHashMap<>());
        addCollected(catalog, collected);
        if (before.isPresent()) {
            addCollected(before.get(), collected);
        }
        return collected;
    }

    private void addCollected(Catalog listed, Set<Group> collected) {
        for (Group group : listed.groups()) {
            if (isCollected(group)) {
                collected.add(group);
            }
        }
    }

    /** Whether uses of a group are looked for: those that this build reports, and those that it would without its configuration. */
    private boolean isCollected(Group group) {
        return levelOf(group).isReported() || group.levelIn(preset).isReported();
    }

    /**
     * A name that the configuration lists.
     *
     * @param list the parameter: {@code ban}, {@code warn} or {@code allow}
     * @param item as it was written
     * @param api what it names; for a package or a whole class only its owner says something
     * @param isPackage whether it names a package, {@code com/acme/pool}
     */
    public record Named(String list, String item, ApiRef api, boolean isPackage) implements Comparable<Named> {

        /** Whether it names a member of its class. */
        public boolean hasMember() {
            return !isPackage && !api.member().equals(PatternRow.EVERY_MEMBER);
        }

        @Override
        public int compareTo(Named other) {
            int byList = list.compareTo(other.list);
            return byList != 0 ? byList : item.compareTo(other.item);
        }
    }

    /** What {@code ban}, {@code warn} and {@code allow} name besides groups, sorted. */
    public List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (Amendment amendment : amendments) {
            named.add(new Named(
                    amendment.level().toString(),
                    amendment.item(),
                    amendment.pattern().api(),
                    !amendment.pattern().packagePath().isEmpty()));
        }
        Collections.sort(named);
        return named;
    }

    /** The preset this policy started from. */
    public Preset preset() {
        return preset;
    }

    /** The catalogue this policy reads. */
    public Catalog catalog() {
        return catalog;
    }

    @Override
    public ListedNames names() {
        return names;
    }

    @Override
    public boolean lists(ClassName owner) {
        if (catalog.lists(owner)) {
            return true;
        }
        for (Amendment amendment : amendments) {
            if (amendment.pattern().concerns(owner)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<ApiRef> find(ClassName owner, Member member) {
        ApiRef api = new ApiRef(owner, member);
        Optional<Group> group = catalog.find(api);
        if (group.isPresent() && isConstant(member) && !catalog.lists(owner, member)) {
            ApiRef subclass = new ApiRef(owner, Catalog.EXTENDS);
            return rulingOn(subclass).level() == Level.BAN ? Optional.of(api) : Optional.empty();
        }
        return group.isPresent() || isAmended(api) ? Optional.of(api) : Optional.empty();
    }

    /**
     * The API that was meant by one that is not listed: a member of the same class with nearly the same name, or the same
     * member of a class with nearly the same name. Empty when the API is listed, and when nothing is near.
     */
    public Optional<ApiRef> findMeant(ApiRef api) {
        return find(api.owner(), api.member()).isPresent() ? Optional.empty() : catalog.findMeant(api);
    }

    private boolean isAmended(ApiRef api) {
        for (Amendment amendment : amendments) {
            if (amendment.pattern().covers(api)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstant(Member member) {
        return member.name().equals(CLASS_CONSTANT) || member.name().equals(STRING_CONSTANT);
    }

    /** What this build does about an API that {@link #find} returned. */
    public Ruling rulingOn(ApiRef api) {
        Group group = catalog.find(api).orElse(Group.CONFIGURED);
        Level level = levelOf(api, group);
        boolean onlyHere = level.isReported() && group.levelIn(preset) == Level.ALLOW;
        return new Ruling(onlyHere ? group.refusedByConfiguration() : group, level);
    }

    /** Whether uses are collected: those that are judged, and those that count as let pass. */
    @Override
    public boolean reports(ApiRef api) {
        return rulingOn(api).level().isReported() || findLoosening(api).isPresent();
    }

    /** What lets an API pass that the preset would report: {@code allow=thread}, or {@code catalogFile}. */
    public Optional<String> findLoosening(ApiRef api) {
        Optional<Group> group = catalog.find(api);
        if (group.isEmpty() || levelOf(api, group.get()).isReported() || !wouldReport(api, group.get())) {
            return Optional.empty();
        }
        Optional<Amendment> amendment = findAmendment(api);
        if (amendment.isPresent()) {
            return Optional.of("allow=" + amendment.get().item());
        }
        String name = group.get().name();
        return Optional.of(groupLevels.containsKey(name) ? "allow=" + name : "catalogFile");
    }

    /** What {@link #findLoosening} gives, else {@code preset=managed-instances}; empty for what is reported or not listed. */
    public Optional<String> findPass(ApiRef api) {
        if (find(api.owner(), api.member()).isEmpty() || rulingOn(api).level().isReported()) {
            return Optional.empty();
        }
        return findLoosening(api).or(() -> Optional.of("preset=" + preset));
    }

    /** Whether an API would be reported if nobody had changed anything. */
    private boolean wouldReport(ApiRef api, Group group) {
        return group.levelIn(preset).isReported()
                || before.flatMap(catalogue -> catalogue.find(api))
                        .filter(earlier -> earlier.levelIn(preset).isReported())
                        .isPresent();
    }

    private Optional<Amendment> findAmendment(ApiRef api) {
        for (Amendment amendment : amendments) {
            if (amendment.pattern().covers(api)) {
                return Optional.of(amendment);
            }
        }
        return Optional.empty();
    }

    private Level levelOf(ApiRef api, Group group) {
        for (Amendment amendment : amendments) {
            if (amendment.pattern().covers(api)) {
                return amendment.level();
            }
        }
        return levelOf(group);
    }

    /** The level of a group, unless an amendment names one of its APIs. */
    public Level levelOf(Group group) {
        Level configured = groupLevels.get(group.name());
        return configured == null ? group.levelIn(preset) : configured;
    }
}
