package io.github.banthreading.path;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import java.util.Optional;

/**
 * What a person asks ways to: a class, {@code com.acme.Legacy}, or one member of it, {@code com.acme.Legacy#run}.
 *
 * @param owner the class, of the module or of an API
 * @param member the member; empty for all
 */
public record PathTarget(ClassName owner, Optional<Member> member) {

    /** Reads the form that people write; empty for any other. */
    public static Optional<PathTarget> find(String text) {
        try {
            if (text.indexOf('#') < 0) {
                return Optional.of(new PathTarget(ClassName.parse(text), Optional.empty()));
            }
            ApiRef named = ApiRef.parse(text);
            return Optional.of(new PathTarget(named.owner(), Optional.of(named.member())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean means(ApiRef api) {
        return owner.equals(api.owner()) && means(api.member());
    }

    boolean means(Site site) {
        return owner.equals(site.owner()) && means(site.member());
    }

    private boolean means(Member found) {
        return member.isEmpty() || member.get().covers(found);
    }
}
