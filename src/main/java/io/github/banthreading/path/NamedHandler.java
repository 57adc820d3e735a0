package io.github.banthreading.path;

import io.github.banthreading.use.ClassName;

/**
 * A handler that a person names, because no interface shows it: {@code com.acme.Orders::place}, as Lambda's own
 * configuration writes it, or {@code com.acme.Orders} for all public methods of the class.
 *
 * @param className the class
 * @param method the name of the method; empty for all that are public
 */
public record NamedHandler(ClassName className, String method) {

    /** What stands between class and method. */
    public static final String BETWEEN = "::";

    /** Reads the form that people write; throws {@link IllegalArgumentException} on any other. */
    public static NamedHandler parse(String text) {
        int colons = text.indexOf(BETWEEN);
        String method = colons < 0 ? "" : text.substring(colons + BETWEEN.length());
        if (colons >= 0 && !isName(method)) {
            throw new IllegalArgumentException("not a handler: " + text);
        }
        return new NamedHandler(ClassName.parse(colons < 0 ? text : text.substring(0, colons)), method);
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
