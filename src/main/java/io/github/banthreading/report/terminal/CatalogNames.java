package io.github.banthreading.report.terminal;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Looks the names up that people ask for: what the catalogue lists of them, and for a class or member what it inherits. */
final class CatalogNames {

    private final Policy policy;
    private final List<ApiRef> all;

    CatalogNames(Policy policy) {
        this.policy = policy;
        this.all = policy.catalog().apis();
    }

    /** The APIs of a group, a class or a member, sorted. */
    List<ApiRef> find(String name) {
        List<ApiRef> patterns = policy.catalog().findPatterns(name);
        return all.stream()
                .filter(api -> isMeant(api, name) || patterns.contains(api))
                .toList();
    }

    /**
     * The APIs that a class inherits, or that its member is: those of the nearest class that lists it, as in a scan.
     *
     * @param ancestors what a class inherits from, the nearest first; none where that is not known
     */
    List<ApiRef> findInherited(String name, Function<ClassName, List<ClassName>> ancestors) {
        int hash = name.indexOf('#');
        String member = hash < 0 ? "" : name.substring(hash);
        List<ApiRef> inherited = new ArrayList<>();
        for (ClassName owner : findOwners(name, ancestors)) {
            for (ApiRef api : find(owner + member)) {
                if (inherited.stream().noneMatch(nearer -> nearer.member().covers(api.member()))) {
                    inherited.add(api);
                }
            }
        }
        return inherited;
    }

    /** Every class inherits the members of Object, whatever else it inherits; of what is no class nothing is told. */
    private static List<ClassName> findOwners(String name, Function<ClassName, List<ClassName>> ancestors) {
        int hash = name.indexOf('#');
        if (hash >= 0 && !inheritsMember(name)) {
            return List.of();
        }
        try {
            ClassName type = ClassName.parse(hash < 0 ? name : name.substring(0, hash));
            List<ClassName> owners = new ArrayList<>(ancestors.apply(type));
            if (hash >= 0) {
                owners.add(ClassName.OBJECT);
            }
            return owners;
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Whether a name is that of a member which classes inherit, as they do not inherit constructors and annotations. */
    static boolean inheritsMember(String name) {
        int hash = name.indexOf('#');
        return hash > 0 && (!name.startsWith("<", hash + 1) || name.endsWith("#<extends>"));
    }

    private boolean isMeant(ApiRef api, String name) {
        String text = api.toString();
        return policy.rulingOn(api).group().name().equals(name)
                || api.owner().toString().equals(name)
                || text.equals(name)
                || text.startsWith(name + "(");
    }
}
