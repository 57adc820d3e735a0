package io.github.banthreading.use;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which members could be a reported use, answered by their names alone: what is not covered is none, and what is covered may
 * be one, depending on the supertypes of its owner. A scan asks it of everything that a class file names.
 */
public final class ListedNames {

    /** How many characters are looked at of the end of a name before it is decoded. */
    public static final int SHORTEST_ENDING = NameFilter.END;

    private static final String CONSTRUCTOR = "<init>";
    private static final String ANNOTATION = "<annotation>";

    private final Map<String, Overloads> members = new HashMap<>();

    /** The same for classes of the JDK: what they inherit, they inherit from each other. */
    private final Map<String, Overloads> membersOfJdk = new HashMap<>();

    /** The names of members that every class inherits. */
    private final Set<String> membersOfObject = new HashSet<>();

    private final Set<String> constructed = new HashSet<>();
    private final Set<String> annotations = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final NameFilter names = new NameFilter();
    private final NameFilter owners = new NameFilter();
    private final NameFilter annotationTypes = new NameFilter();

    /** What names of members end with that patterns stand for. */
    private final List<String> endings = new ArrayList<>();

    /** The classes whose constructors patterns stand for, as {@link ClassGlob} has them. */
    private final List<String> constructedAlike = new ArrayList<>();

    private boolean everything;

    /**
     * The last bytes of a name as one number, the last one the lowest, by which names are told apart before they are decoded.
     *
     * @param ascii a name without other letters
     */
    public static int endOf(String ascii) {
        return NameFilter.end(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Adds a member of the listed class and its subclasses; a constructor or annotation of exactly the listed one. */
    public void add(ApiRef api) {
        add(api.owner(), api.member().name(), api.member().arguments());
    }

    /**
     * The same for a member in parts: thousands are added before a scan begins, and most are never asked for.
     *
     * @param name as {@link Member#name} has it
     * @param arguments as {@link Member#arguments} has them
     */
    public void add(ClassName owner, String name, String arguments) {
        if (name.equals(CONSTRUCTOR)) {
            constructed.add(owner.internal());
            owners.add(owner.internal());
        } else if (name.equals(ANNOTATION)) {
            annotations.add(owner.internal());
            annotationTypes.add(owner.internal());
        } else {
            add(name, arguments, members);
            if (owner.isOfJdk()) {
                add(name, arguments, membersOfJdk);
            }
            if (owner.equals(ClassName.OBJECT)) {
                membersOfObject.add(name);
            }
        }
    }

    /** Adds a member of every class. */
    public void add(Member member) {
        add(member.name(), member.arguments(), members);
        add(member.name(), member.arguments(), membersOfJdk);
        membersOfObject.add(member.name());
    }

    private void add(String name, String arguments, Map<String, Overloads> to) {
        Overloads overloads = to.get(name);
        if (overloads == null) {
            overloads = new Overloads();
            to.put(name, overloads);
            names.add(name);
        }
        overloads.add(arguments);
    }

    /** Adds every member of exactly this class. */
    public void addWhole(ClassName owner) {
        whole.add(owner.internal());
        owners.add(owner.internal());
        annotationTypes.add(owner.internal());
    }

    /**
     * Adds the members of every class outside the JDK whose names end so.
     *
     * @param ending at least {@link #SHORTEST_ENDING} characters
     */
    public void addEnding(String ending) {
        if (!endings.contains(ending)) {
            endings.add(ending);
        }
        names.addEnding(ending);
    }

    /**
     * Adds the constructors of some classes.
     *
     * @param ending what the names of all of them end with, at least {@link #SHORTEST_ENDING} characters
     * @param classes their name as {@link ClassGlob} has it
     */
    public void addConstructors(String ending, ClassName classes) {
        constructedAlike.add(classes.internal());
        owners.addEnding(ending);
    }

    /** Adds every member there is. */
    public void addEverything() {
        everything = true;
    }

    /**
     * Whether a member could be a use, whatever its arguments.
     *
     * @param owner the static receiver in internal form, a plain text because most are dropped at once
     */
    public boolean covers(String owner, String name) {
        if (everything || whole.contains(owner)) {
            return true;
        }
        return switch (name) {
            case CONSTRUCTOR -> constructed.contains(owner) || isConstructedAlike(owner);
            case ANNOTATION -> annotations.contains(owner);
            default ->
                (ClassName.isOfJdk(owner) ? membersOfJdk : members).containsKey(name) || endsAsListed(owner, name);
        };
    }

    /** Whether every class may inherit a member with this name. */
    public boolean coversInObject(String name) {
        return everything || membersOfObject.contains(name);
    }

    private boolean isConstructedAlike(String owner) {
        for (String classes : constructedAlike) {
            if (ClassGlob.matches(classes, owner)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAsListed(String owner, String name) {
        if (!ClassName.isOfJdk(owner)) {
            for (int i = 0; i < endings.size(); i++) {
                if (name.endsWith(endings.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a method with these arguments could be a use, as they are or as those that a generic type has for them. */
    public boolean covers(String owner, Member member) {
        if (everything || whole.contains(owner)) {
            return true;
        }
        if (member.name().equals(CONSTRUCTOR) || member.name().equals(ANNOTATION)) {
            return covers(owner, member.name());
        }
        boolean isOfJdk = ClassName.isOfJdk(owner);
        Overloads listed = (isOfJdk ? membersOfJdk : members).get(member.name());
        if (listed != null
                && (listed.cover(member.arguments()) || (!isOfJdk && listed.mayNarrow(member.arguments())))) {
            return true;
        }
        return endsAsListed(owner, member.name());
    }

    /** The same for something of the language itself: synchronized and volatile. */
    public boolean covers(ApiRef api) {
        return covers(api.owner().internal(), api.member());
    }

    /**
     * Whether a name could be a member's; a quick no saves decoding it.
     *
     * @param end the last four bytes that it has in a class file (JVMS 4.4.7), the last one the lowest, or all of fewer
     * @param length how many bytes it has there
     */
    public boolean mayName(int end, int length) {
        return everything || names.mayHold(end, length);
    }

    /** The same for a class that could matter for its own sake, by its internal name. */
    public boolean mayOwn(int end, int length) {
        return everything || owners.mayHold(end, length);
    }

    /** The same for the internal name of a class that could be an annotation that matters. */
    public boolean mayAnnotate(int end, int length) {
        return everything || annotationTypes.mayHold(end, length);
    }
}
