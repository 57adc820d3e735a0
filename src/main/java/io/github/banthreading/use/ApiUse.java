package io.github.banthreading.use;

import org.jspecify.annotations.Nullable;

/**
 * One use of an API in the source: a fact, not yet judged. A {@code finally} block that a compiler copied five times is
 * one use; two calls on one line are two equal uses.
 *
 * @param api what is used
 * @param site where
 */
public record ApiUse(ApiRef api, Site site) implements Comparable<ApiUse> {

    /** Orders by file, line and API, the order of every report, and then by class and member. */
    @Override
    public int compareTo(ApiUse other) {
        Site a = site;
        Site b = other.site;
        int byFile = a.file().compareTo(b.file());
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(a.line(), b.line());
        if (byLine != 0) {
            return byLine;
        }
        int byApi = api.compareTo(other.api);
        if (byApi != 0) {
            return byApi;
        }
        int byOwner = a.owner().compareTo(b.owner());
        return byOwner != 0 ? byOwner : a.member().compareTo(b.member());
    }

    /** Written out because a scan starts cold: what a record derives runs as a chain of method handles until it is compiled. */
    @Override
    public int hashCode() {
        return 31 * api.hashCode() + site.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiUse use && api.equals(use.api) && site.equals(use.site);
    }

    @Override
    public String toString() {
        return api + " at " + site;
    }
}
