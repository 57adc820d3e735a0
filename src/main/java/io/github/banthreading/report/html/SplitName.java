package io.github.banthreading.report.html;

import io.github.banthreading.text.Printable;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;

/**
 * A long name in two parts, so that a page can set back what many names share and break a line between the two.
 *
 * @param lead the package with its dot or the folder with its slash; may be empty
 * @param name what tells it apart
 */
record SplitName(String lead, String name) {

    /** An API, split before its class. */
    static SplitName of(ApiRef api) {
        return of(api.owner(), api.member());
    }

    /** A member, split before its class. */
    static SplitName of(ClassName owner, Member member) {
        String simple = Printable.shown(owner.simpleName());
        return new SplitName(
                Printable.shown(owner.packagePath().replace('/', '.')),
                simple + "#" + Printable.shown(member.toString()));
    }

    /** A path, split before the name of the file. */
    static SplitName ofPath(String path) {
        int slash = path.lastIndexOf('/') + 1;
        return new SplitName(Printable.shown(path.substring(0, slash)), Printable.shown(path.substring(slash)));
    }
}
