package io.github.banthreading.catalog;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ListedNames;
import io.github.banthreading.use.Member;
import java.util.Map;
import java.util.Set;

/** Gathers the names that a use may have from what is listed in the groups that a build collects. */
final class NameIndex implements Listing.Lines {

    private static final String CONSTRUCTOR = "<init>";

    private final Set<Group> collected;
    private final ListedNames names = new ListedNames();

    /** Whose lines are handed over. */
    private ClassName owner = ClassName.OBJECT;

    private boolean isOpen;

    /** For some groups, each of which is one object. */
    NameIndex(Set<Group> collected) {
        this.collected = collected;
    }

    /** What has been added so far. */
    ListedNames names() {
        return names;
    }

    /** Adds a member of every class. */
    void add(Member member) {
        names.add(member);
    }

    /** Adds what is listed for classes that are named in full. */
    void addListings(Catalog catalog) {
        for (Map.Entry<ClassName, Listing> each : catalog.listings().entrySet()) {
            owner = each.getKey();
            isOpen = catalog.isOpen(owner);
            each.getValue().handOver(this);
        }
    }

    @Override
    public boolean want(Group group) {
        return collected.contains(group);
    }

    @Override
    public void take(String name, String arguments, Group group) {
        add(owner, name, arguments, isOpen);
    }

    /** Adds what rows stand for that name several APIs. */
    void addPatterns(Catalog catalog) {
        for (PatternRow row : catalog.patterns()) {
            if (collected.contains(row.group())) {
                add(row);
            }
        }
    }

    private void add(PatternRow row) {
        boolean constructor = row.member().name().equals(CONSTRUCTOR);
        String ending = constructor ? row.ownerEnding() : row.nameEnding();
        if (row.leavesNamesOpen()) {
            names.addEverything();
        } else if (!constructor && !PatternRow.isPattern(row.member())) {
            names.add(new ApiRef(row.owner(), row.member()));
        } else if (ending.length() < ListedNames.SHORTEST_ENDING) {
            names.addEverything();
        } else if (constructor) {
            names.addConstructors(ending, row.owner());
        } else {
            names.addEnding(ending);
        }
    }

    /** Adds what a line of the configuration names. */
    void add(ApiPattern pattern, Catalog catalog) {
        if (pattern.namesNoMember()) {
            names.addEverything();
        } else {
            ApiRef api = pattern.api();
            add(api.owner(), api.member().name(), api.member().arguments(), catalog.isOpen(api.owner()));
        }
    }

    private void add(ClassName owner, String name, String arguments, boolean isOpen) {
        if (isOpen) {
            names.addEverything();
        } else if (name.equals(PatternRow.EVERY_MEMBER.name())) {
            names.addWhole(owner);
        } else {
            names.add(owner, name, arguments);
        }
    }
}
