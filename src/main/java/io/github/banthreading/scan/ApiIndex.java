package io.github.banthreading.scan;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * What a scan has to know of the catalogue, and no more.
 *
 * @param ofInterest whether an owner (internal form) and a member name could be a use; asked of every instruction, so it
 *     must be quick, and may say yes too often
 * @param exact the API that lists exactly this owner and member; supertypes are the scan's to walk
 */
public record ApiIndex(BiPredicate<String, String> ofInterest, BiFunction<ClassName, Member, Optional<ApiRef>> exact) {

    boolean isOfInterest(String owner, String name) {
        return ofInterest.test(owner, name);
    }

    Optional<ApiRef> find(ClassName owner, Member member) {
        return exact.apply(owner, member);
    }
}
