package io.github.banthreading.debt;

import io.github.banthreading.use.ApiRef;
import java.util.Optional;

/** Tells a misspelt API from one that the catalogue does not list any more. */
@FunctionalInterface
public interface KnownApis {

    /** Takes every API for known, where there is no catalogue to ask. */
    KnownApis ALL = api -> Optional.empty();

    /** The API that was meant by one that is not listed; empty when it is listed, or when none is near. */
    Optional<ApiRef> findMeant(ApiRef api);
}
