package io.github.banthreading.use;

import org.jspecify.annotations.Nullable;

/**
 * Where in the source a use stands.
 *
 * @param owner the class a person wrote; lambdas, anonymous and local classes are folded into it
 * @param member the member of it that contains the use
 * @param file the source file with slashes: relative to the module when it was found there, else the SourceFile attribute
 *     (JVMS 4.7.10) in the package's folder
 * @param line 1 or more; 0 when the class file carries none
 */
public record Site(ClassName owner, Member member, String file, int line) {

    /** Refuses a line below 0. */
    public Site {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The same place with its file named as the reader will find it. */
    public Site inFile(String located) {
        return new Site(owner, member, located, line);
    }

    /** The same place with another line, when the source says more of it than the class file. */
    public Site atLine(int other) {
        return new Site(owner, member, file, other);
    }

    /** The text that terminals and editors make a link of: {@code src/main/java/Foo.java:42}. */
    public String location() {
        return line == 0 ? file : file + ":" + line;
    }

    /** Written out because a scan starts cold: what a record derives runs as a chain of method handles until it is compiled. */
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * owner.hashCode() + member.hashCode()) + file.hashCode()) + line;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Site site
                && line == site.line
                && owner.equals(site.owner)
                && member.equals(site.member)
                && file.equals(site.file);
    }

    @Override
    public String toString() {
        return location() + " in " + owner + "#" + member;
    }
}
