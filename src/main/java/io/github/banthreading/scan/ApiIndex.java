package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Interest;
import io.github.banthreading.use.Member;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What a scan has to know of the catalogue, and no more.
 *
 * @param interest which members could be a use
 * @param listed whether any member of exactly this class is listed; of all others nothing is inherited but what their
 *     supertypes have
 * @param exact the API that lists exactly this owner and member; supertypes are the scan's to walk
 * @param reported whether a use of an API that {@code exact} returned is reported; one that the build lets pass is none
 */
public record ApiIndex(
        Interest interest,
        Predicate<ClassName> listed,
        BiFunction<ClassName, Member, Optional<ApiRef>> exact,
        Predicate<ApiRef> reported) {

    boolean isOfInterest(String owner, String name) {
        return interest.covers(owner, name);
    }

    boolean isOfInterest(String owner, Member member) {
        return interest.covers(owner, member);
    }

    /** The same for something of the language itself: synchronized and volatile. */
    boolean isOfInterest(ApiRef api) {
        return isOfInterest(api.owner().internal(), api.member());
    }

    boolean lists(ClassName owner) {
        return listed.test(owner);
    }

    Optional<ApiRef> find(ClassName owner, Member member) {
        return exact.apply(owner, member);
    }

    boolean reports(ApiRef api) {
        return reported.test(api);
    }
}
