package io.github.banthreading.use;

/**
 * Many classes by one name: {@code *} stands for anything within one part of it, {@code **} for anything, parts and what parts
 * them included.
 */
public final class ClassGlob {

    /** No star so far. */
    private static final int NONE = -1;

    private ClassGlob() {}

    /**
     * Whether a class is one of those that are meant. The time grows with the lengths of the two names, not with the number of ways
     * in which stars could share the name out.
     *
     * @param glob in internal form, with slashes
     * @param name in internal form
     */
    public static boolean matches(String glob, String name) {
        int at = 0;
        int from = 0;
        // Behind the last star of each kind, and where what it stands for ends by now. What an earlier one stands for
        // need not become longer: the last one takes whatever that could leave to it.
        int part = NONE;
        int partEnd = 0;
        int any = NONE;
        int anyEnd = 0;
        while (at < glob.length() || from < name.length()) {
            if (glob.startsWith("**", at)) {
                at += 2;
                any = at;
                anyEnd = from;
                part = NONE;
            } else if (glob.startsWith("*", at)) {
                at++;
                part = at;
                partEnd = from;
            } else if (at < glob.length() && from < name.length() && glob.charAt(at) == name.charAt(from)) {
                at++;
                from++;
            } else if (part != NONE && partEnd < name.length() && name.charAt(partEnd) != '/') {
                partEnd++;
                from = partEnd;
                at = part;
            } else if (any != NONE && anyEnd < name.length()) {
                anyEnd++;
                from = anyEnd;
                at = any;
                part = NONE;
            } else {
                return false;
            }
        }
        return true;
    }
}
