package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ListedNames;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a scan has to look at because of a team's catalogue, and which API a misspelt one was meant to be. */
class PolicyNamesTest {

    private static final ApiRef LAUNCH = ApiRef.parse("com.acme.Pool#launchAll()");

    private static Catalog read(String text) throws MistakesException {
        return CatalogText.builtIn().read(text.lines().toList(), "acme.txt").catalog();
    }

    private static Policy policy(String text, Optional<Catalog> before) throws MistakesException {
        return new Policy(read(text), before, Preset.STANDARD, List.of(), List.of(), List.of());
    }

    private static ListedNames names(String text) throws MistakesException {
        return policy(text, Optional.empty()).names();
    }

    @Test
    void ofAClassThatATeamListsAsAWholeEverySubclassMayMatter() throws Exception {
        assertThat(names("[executor]\ncom.acme.Pool\n  *\n").covers("com/other/Mine", "anything"))
                .isTrue();
        ListedNames one = names("[executor]\ncom.acme.Pool\n  launchAll\n");
        assertThat(one.covers("com/other/Mine", "anything")).isFalse();
        assertThat(one.covers("com/other/Mine", "launchAll")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Client, *Sync, false", "Client, *ync, true", "*Pool, <init>(), false", "*Pop, <init>(), true"})
    void anEndingThatIsTooShortToTellNamesApartMeansAllOfThem(String owner, String member, boolean all)
            throws Exception {
        assertThat(names("[executor]\ncom.acme." + owner + "\n  " + member + "\n")
                        .covers("com/other/Thing", "anything"))
                .isEqualTo(all);
    }

    @Test
    void whatATeamsCatalogueTakesAwayIsLookedForAsBefore() throws Exception {
        String banned = "[executor]\ncom.acme.Pool\n  launchAll()\n";
        String harmless = "[harmless]\ncom.acme.Pool\n  launchAll()\n";
        Policy taken = policy(harmless, Optional.of(read(banned)));
        assertThat(taken.names().covers("com/acme/Pool", "launchAll")).isTrue();
        assertThat(taken.reports(LAUNCH)).isTrue();
        assertThat(taken.findLoosening(LAUNCH)).contains("catalogFile");
        Policy never = policy(harmless, Optional.of(read(harmless)));
        assertThat(never.reports(LAUNCH)).isFalse();
        assertThat(never.findLoosening(LAUNCH)).isEmpty();
        assertThat(policy(banned, Optional.empty()).reports(LAUNCH)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.Thread#strat()       | java.lang.Thread#start()",
                "java.lang.Thread#strat(byte)   | java.lang.Thread#start()",
                "java.lang.Thred#start()        | java.lang.Thread#start()",
                "com.acme.Pool#lanch(int)       | com.acme.Pool#launch(int)",
                "com.acme.Pool#drian()          | com.acme.Pool#drain(int)",
                "java.lang.Thread#start()       |",
                "java.lang.Thread#start(byte)   |",
                "java.lang.Thread#nothingAlike()|",
                "java.lang.Thred#nothingAlike() |",
                "com.nowhere.Near#start()       |",
            })
    void aMisspeltApiIsMeantToBeOneOfTheNearestName(String misspelt, String meant) throws Exception {
        Policy policy = policy("[executor]\ncom.acme.Pool\n  launch\n  drain(long)\n  drain(int)\n", Optional.empty());
        assertThat(policy.findMeant(ApiRef.parse(misspelt)))
                .isEqualTo(Optional.ofNullable(meant).map(ApiRef::parse));
    }

    @Test
    void aPatternThatBeginsWithAStarIsAskedForEveryClass() throws Exception {
        Catalog catalog = read("[executor]\n*.Pool\n  run\n");
        assertThat(catalog.find(ApiRef.parse("acme.Pool#run()"))).isPresent();
        assertThat(catalog.find(ApiRef.parse("com.acme.Pool#run()"))).isEmpty();
    }

    @Test
    void aGroupOfATextReadBeforeIsPartOfTheCatalogue() throws Exception {
        List<String> group =
                "[acme]\ntitle = a\nstandard = ban\nstrict = ban\nmanaged-instances = ban\nwhy = b\ninstead = c"
                        .lines()
                        .toList();
        CatalogText text = CatalogText.builtIn().read(group, "one.txt");
        assertThatThrownBy(() -> text.read(group, "two.txt"))
                .hasMessageStartingWith("two.txt:1:1: group acme is part of the catalogue already\n");
    }

    @Test
    void whatIsNamedBesidesGroupsComesByListAndName() throws Exception {
        Policy policy = new Policy(
                read(""),
                Preset.STANDARD,
                List.of("com.acme.b.**", "com.acme.A#run", "timer"),
                List.of(),
                List.of("com.acme.Z"));
        assertThat(policy.named())
                .extracting(each -> each.list() + " " + each.item() + " " + each.isPackage() + " " + each.hasMember())
                .containsExactly(
                        "allow com.acme.Z false false",
                        "ban com.acme.A#run false true",
                        "ban com.acme.b.** true false");
    }
}
