package io.github.banthreading.use;

import java.util.Optional;

/** Which APIs are listed, as a scan has to know it, and no more: the catalogue answers. */
public interface ListedApis {

    /** The names that a use may have; whatever else a class file names is none. */
    ListedNames names();

    /** Whether any member of exactly this class is listed; of all others nothing is inherited but what their supertypes have. */
    boolean lists(ClassName owner);

    /** The API that lists exactly this owner and member, reported or not; supertypes are the scan's to walk. */
    Optional<ApiRef> find(ClassName owner, Member member);

    /** Whether a use of an API that {@link #find} returned is reported; one that the build lets pass is none. */
    boolean reports(ApiRef api);
}
