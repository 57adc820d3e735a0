package io.github.banthreading.scan;

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

    static boolean isReflective(String owner) {
        for (String each : OWNERS) {
            if (each.equals(owner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text that names a class in a constant pool names one of them. */
    static boolean isReflective(ClassBytes file, int text) {
        for (String each : OWNERS) {
            if (file.isUtf8(text, each)) {
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
