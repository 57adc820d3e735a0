package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the catalogue against the signatures that were classified one by one, in both directions. */
class CatalogAgreementTest {

    /** Entries of the catalogue that stand for more than a signature, so that the signatures cannot hold them. */
    private static final Set<String> BEYOND_SIGNATURES = Set.of(
            "synchronized#block",
            "synchronized#method",
            "volatile#field",
            "java.util.concurrent.Executors#<class-constant>",
            "java.util.concurrent.Executors#<string-constant>",
            "java.util.concurrent.locks.LockSupport#<class-constant>",
            "java.util.concurrent.locks.LockSupport#<string-constant>");

    private static Catalog catalog;
    private static List<Map<String, String>> signatures;
    private static List<Map<String, String>> groups;

    @BeforeAll
    static void readAll() throws IOException {
        catalog = CatalogText.builtIn().catalog();
        signatures = Csv.read("signatures.csv");
        groups = Csv.read("groups.csv");
    }

    @Test
    void eachSignatureIsInItsGroup() {
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : signatures) {
            if (!row.get("owner").equals("-")) {
                ApiRef api = api(row);
                String found = catalog.find(api).map(Group::name).orElse("none");
                if (!found.equals(row.get("group"))) {
                    wrong.add(api + " is in " + found + ", not in " + row.get("group"));
                }
            }
        }
        assertThat(signatures).hasSize(6317);
        assertThat(wrong).isEmpty();
    }

    /** It is not checked and put into form when it is read, as a team's own text is. */
    @Test
    void theBuiltInTextIsInTheFormThatIsCompared() {
        assertThat(catalog.apis())
                .hasSizeGreaterThan(3500)
                .allSatisfy(api -> assertThat(ApiRef.parse(api.toString())).isEqualTo(api));
    }

    @Test
    void eachSignatureHasItsLevel() throws Exception {
        Policy policy = new Policy(catalog, Preset.STANDARD, List.of(), List.of(), List.of());
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : signatures) {
            if (!row.get("owner").equals("-")) {
                Level level = policy.rulingOn(api(row)).level();
                String expected = row.get("default");
                boolean agrees = switch (level) {
                    // Two columns of the data disagree on processes; docs/decisions/0002 says why they are banned.
                    case BAN -> expected.equals("ban") || row.get("group").equals("process");
                    case WARN, OFF -> expected.equals("opt-in");
                    case ALLOW -> expected.equals("allow");
                };
                if (!agrees) {
                    wrong.add(api(row) + " is " + level + ", not " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachGroupHasItsLevels() {
        List<String> expected = new ArrayList<>();
        for (Map<String, String> row : groups) {
            expected.add(row.get("group") + " " + row.get("standard") + " " + row.get("strict") + " "
                    + row.get("managed-instances"));
        }
        assertThat(catalog.groups())
                .extracting(group -> group.name() + " " + group.levelIn(Preset.STANDARD) + " "
                        + group.levelIn(Preset.STRICT) + " " + group.levelIn(Preset.MANAGED_INSTANCES))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void eachGroupSaysWhyAndWhatInstead() {
        assertThat(catalog.groups()).allSatisfy(group -> {
            assertThat(group.title()).isNotBlank();
            assertThat(group.why()).endsWith(".");
            assertThat(group.instead()).matches("-|.*\\.");
        });
    }

    @Test
    void nothingIsListedBeyondTheSignatures() {
        Set<ApiRef> known = new HashSet<>();
        signatures.stream().filter(row -> !row.get("owner").equals("-")).forEach(row -> known.add(api(row)));
        Set<String> beyond = new TreeSet<>();
        catalog.forEach((api, group) -> {
            if (!known.contains(api) && !api.member().arguments().endsWith(" false)")) {
                beyond.add(api.toString());
            }
        });
        assertThat(beyond).isEqualTo(new TreeSet<>(BEYOND_SIGNATURES));
    }

    private static ApiRef api(Map<String, String> row) {
        String name = row.get("name");
        String descriptor = row.get("descriptor");
        ClassName owner = new ClassName(row.get("owner"));
        if (name.startsWith("<field>")) {
            return new ApiRef(owner, new Member(name.substring("<field>".length()), ""));
        }
        return new ApiRef(owner, new Member(name, descriptor.startsWith("(") ? Signature.arguments(descriptor) : ""));
    }
}
