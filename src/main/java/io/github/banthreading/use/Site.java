package io.github.banthreading.use;

import java.util.Comparator;

/**
 * Where in the source a use stands.
 *
 * @param owner the class a person wrote; lambdas, anonymous and local classes are folded into it
 * @param member the member of it that contains the use
 * @param file the source file with slashes: relative to the module when it was found there, else the SourceFile attribute
 *     (JVMS 4.7.10) in the package's folder
 * @param line 1 or more; 0 when the class file carries none
 */
public record Site(ClassName owner, Member member, String file, int line) implements Comparable<Site> {

    private static final Comparator<Site> ORDER = Comparator.comparing(Site::file)
            .thenComparingInt(Site::line)
            .thenComparing(Site::owner)
            .thenComparing(Site::member);

    /** Checks the line. */
    public Site {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The same place with its file named as the reader will find it. */
    public Site inFile(String located) {
        return new Site(owner, member, located, line);
    }

    /** The text that terminals and editors make a link of: {@code src/main/java/Foo.java:42}. */
    public String location() {
        return line == 0 ? file : file + ":" + line;
    }

    @Override
    public int compareTo(Site other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return location() + " in " + owner + "#" + member;
    }
}
