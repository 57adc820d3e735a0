package io.github.banthreading.text;

import java.util.regex.Pattern;

/** A path with slashes that starts in a folder. */
public final class RelativePath {

    private static final String STEP_BACK = "/../";
    private static final Pattern BACK = Pattern.compile("(?<![^/])(?!\\.\\./)[^/]+/\\.\\./");

    private RelativePath() {}

    /**
     * The path of a file as it is seen from above its folder.
     *
     * @param folder empty, or with a slash at its end
     * @param file may lead out of the folder: {@code ../pom.xml}; an absolute path stays as it is
     */
    public static String from(String folder, String file) {
        if (isAbsolute(file)) {
            return file;
        }
        String path = folder + file;
        for (String before = ""; path.contains(STEP_BACK) && !before.equals(path); ) {
            before = path;
            path = BACK.matcher(path).replaceFirst("");
        }
        return path;
    }

    /** Whether a path starts at the root of this machine, with a drive on Windows. */
    public static boolean isAbsolute(String file) {
        return file.startsWith("/") || file.startsWith(":/", 1);
    }
}
