package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTextTest {

    private static Catalog read(String text) throws MistakesException {
        return CatalogText.builtIn().read(text.lines().toList(), "acme.txt").catalog();
    }

    @Test
    void aTeamAddsToAGroupThatIsThere() throws Exception {
        Catalog catalog = read("""
                # Acme's pools
                [executor]
                com.acme.Pool
                    submit(java.lang.Runnable)
                    start
                    <extends>
                """);
        assertThat(catalog.find(ApiRef.parse("com.acme.Pool#submit(java.lang.Runnable)")))
                .isPresent();
        assertThat(catalog.find(ApiRef.parse("com.acme.Pool#submit(int)"))).isEmpty();
        assertThat(catalog.find(ApiRef.parse("com.acme.Pool#start(int)"))).isPresent();
        assertThat(catalog.find(ApiRef.parse("com.acme.Pool#<class-constant>")).map(Group::name))
                .hasValue("reflection");
    }

    @Test
    void aTeamDefinesAGroupOfItsOwn() throws Exception {
        Catalog catalog = read("""
                [acme-pools]
                title = Pools of our own
                standard = ban
                strict = ban
                managed-instances = warn
                why = They are ours.
                why-managed-instances = They are shared.
                instead = the queue.

                com.acme.Pool
                    *
                """);
        Group group = catalog.find(ApiRef.parse("com.acme.Pool#anything(int)")).orElseThrow();
        assertThat(group.levelIn(Preset.MANAGED_INSTANCES)).isEqualTo(Level.WARN);
        assertThat(group.whyIn(Preset.STANDARD)).isEqualTo("They are ours.");
        assertThat(group.whyIn(Preset.MANAGED_INSTANCES)).isEqualTo("They are shared.");
    }

    @Test
    void aClassWithoutMembersIsAMistake() {
        assertThatThrownBy(() -> read("""
                [executor]
                com.acme.Pool
                com.acme.Jobs#run(int)
                """))
                .hasMessageStartingWith("acme.txt:2:1: no member of com.acme.Pool is listed")
                .hasMessageContaining("acme.txt:3:1: a member stands on a line of its own, below its class");
    }

    @Test
    void aGroupOfTheCatalogueIsNotDefinedAgain() {
        assertThatThrownBy(() -> read("[thread]\nstandard = allow\njava.lang.Thread\n  start()\n"))
                .hasMessageStartingWith("acme.txt:1:1: group thread is part of the catalogue already\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws Exception {
        assertThat(read("\uFEFF[executor]\ncom.acme.Pool\n  *\n").find(ApiRef.parse("com.acme.Pool#go()")))
                .isPresent();
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read("""
                com.acme.TooEarly
                [executer]
                com.acme.Pool
                    submit()
                    again()
                [acme]
                standard = ban
                strict = bann
                tittle = Acme
                com.acme/Pool
                    run()
                [lock]
                    orphan()
                com.acme.Lock
                    run)(
                """))
                .isInstanceOfSatisfying(
                        MistakesException.class,
                        refused -> assertThat(refused.mistakes())
                                .extracting(mistake -> mistake.line() + ":" + mistake.column() + " " + mistake.text())
                                .containsExactly(
                                        "1:1 no group stands above this line",
                                        "2:1 there is no group 'executer'",
                                        "6:1 group acme lacks managed-instances, why and instead",
                                        "8:10 there is no level 'bann'",
                                        "9:1 a group has no field 'tittle'",
                                        "10:1 the name of a class has dots",
                                        "13:5 no class stands above this member",
                                        "15:5 this is no member"));
    }

    @Test
    void theNameOfAGroupMayBeOneLetterAndNotNone() throws Exception {
        String group = """
                [x]
                title = X
                standard = ban
                strict = ban
                managed-instances = ban
                why = It is ours.
                instead = the queue.
                com.acme.Pool
                    *
                """;
        assertThat(read(group).find(ApiRef.parse("com.acme.Pool#go()")).map(Group::name))
                .hasValue("x");
        assertThatThrownBy(() -> read("[]\n[executor\n"))
                .hasMessageStartingWith("acme.txt:1:1: this group has no name\n")
                .hasMessageContaining("acme.txt:2:1: the name of a group stands in brackets\n");
    }

    @Test
    void aPropertyIsGivenOnce() {
        assertThatThrownBy(() -> read("[acme]\ntitle = Acme\ntitle = Acme\n"))
                .hasMessageContaining("acme.txt:3:1: title is given in line 2 already");
    }

    @Test
    void aRefusedTextIsForgotten() throws Exception {
        CatalogText text = CatalogText.builtIn();
        assertThatThrownBy(() -> text.read(List.of("com.acme.TooEarly"), "acme.txt"))
                .isInstanceOf(MistakesException.class);
        assertThat(text.read(List.of("[executor]", "com.acme.Pool", "  *"), "acme.txt")
                        .catalog()
                        .find(ApiRef.parse("com.acme.Pool#go()")))
                .isPresent();
    }

    private static boolean lists(Catalog catalog, String api) {
        return catalog.find(ApiRef.parse(api)).isPresent();
    }

    @Test
    void aStarInTheNameOfAClassStandsForAnythingWithinOnePart() throws Exception {
        Catalog catalog = read("[executor]\ncom.acme.*.*Client$Builder\n  build\n");
        assertThat(lists(catalog, "com.acme.mail.MailClient$Builder#build()")).isTrue();
        assertThat(lists(catalog, "com.acme.mail.Client$Builder#build(int)")).isTrue();
        assertThat(lists(catalog, "com.acme.mail.MailClient$Builder#send()")).isFalse();
        assertThat(lists(catalog, "com.acme.mail.MailClient$Builders#build()")).isFalse();
        assertThat(lists(catalog, "com.acme.MailClient$Builder#build()")).isFalse();
        assertThat(lists(catalog, "com.acme.mail.smtp.MailClient$Builder#build()"))
                .isFalse();
        assertThat(catalog.lists(new ClassName("com/acme/mail/MailClient$Builder")))
                .isTrue();
        assertThat(catalog.lists(new ClassName("com/acme/mail/MailClient"))).isFalse();
    }

    @Test
    void aStarBeforeTheNameOfAMethodStandsForAnythingThatItStartsWith() throws Exception {
        Catalog catalog = read("[executor]\ncom.acme.Client\n  *Async\n");
        assertThat(lists(catalog, "com.acme.Client#sendAsync(int)")).isTrue();
        assertThat(lists(catalog, "com.acme.Client#sendAsynchronously(int)")).isFalse();
        assertThat(lists(catalog, "com.acme.Clients#sendAsync(int)")).isFalse();
        assertThat(lists(catalog, "com.acme.Client#<Async")).isFalse();
    }

    @Test
    void aPatternMayLeaveItsStartOpen() throws Exception {
        Catalog catalog = read("[executor]\ncom.*.*Pool\n  run\norg.acme.*Pool\n  run\n*.Pool\n  run\n");
        for (String owner : List.of("com.acme.MyPool", "org.acme.MyPool", "acme.Pool")) {
            assertThat(lists(catalog, owner + "#run()")).as(owner).isTrue();
        }
        assertThat(lists(catalog, "org.other.MyPool#run()")).isFalse();
        assertThat(lists(catalog, "com.amazonaws.services.sqs.AmazonSQSAsync#sendMessageAsync(int)"))
                .isTrue();
    }

    @Test
    void aPatternWithArgumentsMeansOneOverload() throws Exception {
        Catalog catalog = read("[executor]\ncom.acme.*Client\n  build()\n");
        assertThat(lists(catalog, "com.acme.MyClient#build()")).isTrue();
        assertThat(lists(catalog, "com.acme.MyClient#build(int)")).isFalse();
    }

    @Test
    void aStarAloneIsEveryMemberOfEveryClassOfThePattern() throws Exception {
        Catalog catalog = read("[executor]\ncom.acme.*Pool\n  *\n");
        assertThat(lists(catalog, "com.acme.MyPool#anything(int)")).isTrue();
        assertThat(lists(catalog, "com.acme.MyPool#<init>(int)")).isTrue();
        assertThat(lists(catalog, "com.acme.MyPool#<class-constant>")).isFalse();
    }

    @Test
    void whatIsNamedInFullDecidesBeforeAPatternAndTheLastPatternBeforeTheOthers() throws Exception {
        Catalog catalog = read("""
                [harmless]
                com.acme.Client
                  closeAsync()
                [executor]
                com.acme.*Client
                  *Async
                [timer]
                com.acme.*
                  tickAsync
                """);
        assertThat(catalog.find(ApiRef.parse("com.acme.Client#closeAsync()")).map(Group::name))
                .hasValue("harmless");
        assertThat(catalog.find(ApiRef.parse("com.acme.Client#closeAsync(int)")).map(Group::name))
                .hasValue("executor");
        assertThat(catalog.find(ApiRef.parse("com.acme.Client#tickAsync()")).map(Group::name))
                .hasValue("timer");
        assertThat(catalog.apis())
                .contains(ApiRef.parse("com.acme.*Client#*Async"), ApiRef.parse("com.acme.*#tickAsync"));
    }
}
