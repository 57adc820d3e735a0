package io.github.banthreading.path;

import io.github.banthreading.use.ClassName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A handler that a person names, because it implements no interface of Lambda: {@code com.acme.Orders::place}, as Lambda's own
 * configuration writes it, or {@code com.acme.Orders} for all public methods of the class.
 *
 * @param className the class
 * @param method the name of the method; empty for all that are public
 */
public record NamedHandler(ClassName className, String method) {

    /** What stands between class and method. */
    public static final String BETWEEN = "::";

    /** A method in the ways of other places: {@code com.acme.Orders#place}, and with the types of its parameters. */
    private static final Pattern METHOD = Pattern.compile("(?<class>[^#:( *]+)(#|::?)(?<method>[^#:( *.]+)(\\(.*)?");

    /** Reads the form that people write; throws {@link IllegalArgumentException} on any other. */
    public static NamedHandler parse(String text) {
        int colons = text.indexOf(BETWEEN);
        String method = colons < 0 ? "" : text.substring(colons + BETWEEN.length());
        if (colons >= 0 && !isName(method)) {
            throw new IllegalArgumentException("not a handler: " + text);
        }
        String name = colons < 0 ? text : text.substring(0, colons);
        if (name.chars().anyMatch(c -> "#:(* ".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a class: " + name);
        }
        return new NamedHandler(ClassName.parse(name), method);
    }

    /** What somebody means who writes a method in another way; empty when nobody can tell. */
    public static Optional<NamedHandler> findMeant(String text) {
        Matcher method = METHOD.matcher(text);
        try {
            return method.matches()
                    ? Optional.of(parse(method.group("class") + BETWEEN + method.group("method")))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    boolean means(OwnMethod declared) {
        return method.isEmpty() ? declared.isPublic() && !declared.isInitializer() : declared.isNamed(method);
    }

    @Override
    public String toString() {
        return method.isEmpty() ? className.toString() : className + BETWEEN + method;
    }
}
