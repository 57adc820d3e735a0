package io.github.banthreading.scan;

import io.github.banthreading.use.ListedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Class and string constants of one method that a reflective lookup in the same method may reach a threading type by:
 * {@code Thread.class.getMethod("start")} and {@code Class.forName("java.lang.Thread")}. A constant alone is a mention.
 */
final class Reflection {

    /** The member that stands for a class constant. */
    static final String CLASS_CONSTANT = "<class-constant>";

    /** The member that stands for a string that names a class. */
    static final String STRING_CONSTANT = "<string-constant>";

    private static final String[] OWNERS = {
        "java/lang/Class", "java/lang/ClassLoader", "java/lang/invoke/MethodHandles$Lookup"
    };

    private static final int[] OWNER_ENDS = ends(OWNERS);

    private static final Set<String> LOADS_BY_NAME = Set.of("forName", "loadClass", "findClass");
    private static final Set<String> LOOKS_UP_MEMBER = Set.of(
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "newInstance",
            "findVirtual",
            "findStatic",
            "findConstructor",
            "findSpecial");

    private final List<RawUse> classConstants = new ArrayList<>(0);
    private boolean looksUpMembers;
    private @Nullable String lastString;

    private static int[] ends(String... names) {
        int[] ends = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            ends[i] = ListedNames.endOf(names[i]);
        }
        return ends;
    }

    static boolean isReflective(String owner) {
        for (String each : OWNERS) {
            if (each.equals(owner)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name could be that of one of them; a quick no saves decoding it.
     *
     * @param end the last four bytes that it has in a class file, as {@link ListedNames#endOf} gives them
     * @param length how many bytes it has there
     */
    static boolean mayBeReflective(int end, int length) {
        for (int i = 0; i < OWNERS.length; i++) {
            if (end == OWNER_ENDS[i] && length == OWNERS[i].length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method of a reflective class leads to a type or its members. */
    static boolean isLookup(String method) {
        return LOADS_BY_NAME.contains(method) || LOOKS_UP_MEMBER.contains(method);
    }

    void loaded(String text) {
        lastString = text;
    }

    void loaded(RawUse classConstant) {
        classConstants.add(classConstant);
    }

    /** The class in internal form that a call of a reflective method loads by the string constant before it. */
    Optional<String> called(String method) {
        looksUpMembers |= LOOKS_UP_MEMBER.contains(method);
        return LOADS_BY_NAME.contains(method) && lastString != null ? internalName(lastString) : Optional.empty();
    }

    /** The internal name of the class that a text, with dots or slashes, may name. */
    static Optional<String> internalName(String text) {
        String internal = text.replace('.', '/');
        boolean nameable = !text.isBlank() && internal.indexOf(';') < 0 && internal.indexOf('[') < 0;
        return nameable ? Optional.of(internal) : Optional.empty();
    }

    /** The class constants of the whole method, if anything in it looks a member up. */
    List<RawUse> classConstants() {
        return looksUpMembers ? classConstants : List.of();
    }
}
