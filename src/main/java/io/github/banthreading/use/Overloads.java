package io.github.banthreading.use;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The argument lists that members with one name are listed with, understood when somebody asks for that name. */
final class Overloads {

    private static final String FALSE = "false)";

    /** What no type variable stands for. */
    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short");

    private final List<String> listed = new ArrayList<>(2);

    /** Made once, or by several modules at the same time, which all make the same. */
    private @Nullable Known known;

    /** Argument lists, an empty one for all, and the {@link #shape}s of those that are not empty. */
    private record Known(Set<String> arguments, Set<String> shapes) {}

    /** Adds an argument list, as {@link Member#arguments} has it. */
    void add(String arguments) {
        listed.add(arguments);
        known = null;
    }

    /** Whether a member with these arguments is listed. */
    boolean cover(String arguments) {
        Set<String> all = known().arguments();
        return all.contains(arguments) || all.contains("");
    }

    /** Whether these arguments may stand for type variables of a method that is listed. */
    boolean mayNarrow(String arguments) {
        return !arguments.isEmpty() && known().shapes().contains(shape(arguments));
    }

    private Known known() {
        Known made = known;
        if (made == null) {
            made = understood();
            known = made;
        }
        return made;
    }

    /** Complete before it is handed over, so that a module that is judged at the same time sees all or nothing of it (JLS 17.5). */
    private Known understood() {
        Set<String> arguments = new HashSet<>();
        Set<String> shapes = new HashSet<>();
        for (String each : listed) {
            arguments.add(each);
            if (each.endsWith(FALSE)) {
                arguments.add(each.substring(0, each.length() - FALSE.length()) + "boolean)");
            }
            if (!each.isEmpty()) {
                shapes.add(shape(each));
            }
        }
        return new Known(arguments, shapes);
    }

    /**
     * A character for each argument: its first letter for a primitive type, a dot for all others, which a method may narrow
     * where the one that it overrides has a type variable.
     */
    private static String shape(String arguments) {
        StringBuilder shape = new StringBuilder(4);
        for (int start = 1, end; start < arguments.length() - 1; start = end + 2) {
            int comma = arguments.indexOf(',', start);
            end = comma < 0 ? arguments.length() - 1 : comma;
            shape.append(shapeOf(arguments.substring(start, end)));
        }
        return shape.toString();
    }

    private static char shapeOf(String type) {
        return type.equals("false") ? 'b' : PRIMITIVES.contains(type) ? type.charAt(0) : '.';
    }
}
