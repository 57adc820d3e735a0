package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final String SUBMIT = "java.util.concurrent.ExecutorService#submit(java.lang.Runnable)";
    private static Catalog catalog;

    @BeforeAll
    static void readCatalog() {
        catalog = CatalogText.builtIn().catalog();
    }

    private static Policy policy(List<String> ban, List<String> warn, List<String> allow) throws MistakesException {
        return new Policy(catalog, Preset.STANDARD, ban, warn, allow);
    }

    private static Level level(Policy policy, String api) {
        return policy.rulingOn(ApiRef.parse(api)).level();
    }

    @Test
    void aGroupInAListOverridesThePreset() throws Exception {
        Policy policy = policy(List.of("sleep"), List.of("lock"), List.of("virtual-thread"));
        assertThat(level(policy, "java.lang.Thread#sleep(long)")).isEqualTo(Level.BAN);
        assertThat(level(policy, "java.util.concurrent.locks.Lock#lock()")).isEqualTo(Level.WARN);
        assertThat(level(policy, "java.lang.Thread#ofVirtual()")).isEqualTo(Level.ALLOW);
        assertThat(level(policy, SUBMIT)).isEqualTo(Level.BAN);
        assertThat(policy.names().covers("java/lang/Thread", "sleep")).isTrue();
    }

    private static Optional<String> loosening(Policy policy, String api) {
        return policy.findLoosening(ApiRef.parse(api));
    }

    @Test
    void whatIsLetPassIsStillCollectedAndSaysByWhat() throws Exception {
        Policy policy = policy(
                List.of("java.lang.Thread#join"),
                List.of("lock"),
                List.of("thread", "java.util.concurrent.ExecutorService#submit", "com.acme.Own#run"));
        assertThat(loosening(policy, "java.lang.Thread#start()")).contains("allow=thread");
        assertThat(loosening(policy, SUBMIT)).contains("allow=java.util.concurrent.ExecutorService#submit");
        assertThat(policy.reports(ApiRef.parse("java.lang.Thread#start()"))).isTrue();
        assertThat(policy.names().covers("java/lang/Thread", "start")).isTrue();
        assertThat(level(policy, "java.lang.Thread#start()")).isEqualTo(Level.ALLOW);
        assertThat(loosening(policy, "java.lang.Thread#join()")).isEmpty();
        assertThat(loosening(policy, "java.util.concurrent.locks.Lock#lock()")).isEmpty();
        assertThat(loosening(policy, "com.acme.Own#run()"))
                .as("nobody banned it")
                .isEmpty();
        assertThat(loosening(policy, "java.lang.Thread#sleep(long)"))
                .as("the preset lets it pass")
                .isEmpty();
    }

    @Test
    void whatATeamsCatalogueTakesAwayIsLetPassByIt() throws Exception {
        CatalogText text = CatalogText.builtIn();
        text.read(
                List.of(
                        "[accepted-here]",
                        "title = Accepted here",
                        "standard = allow",
                        "strict = allow",
                        "managed-instances = allow",
                        "why = We looked at it.",
                        "instead = Nothing else.",
                        "java.util.Timer",
                        "    <init>()"),
                "own.txt");
        Policy policy =
                new Policy(text.catalog(), Optional.of(catalog), Preset.STANDARD, List.of(), List.of(), List.of());
        assertThat(loosening(policy, "java.util.Timer#<init>()")).contains("catalogFile");
        assertThat(policy.reports(ApiRef.parse("java.util.Timer#<init>()"))).isTrue();
        assertThat(loosening(policy, "java.lang.Thread#start()")).isEmpty();
    }

    @Test
    void theMoreSpecificWins() throws Exception {
        Policy policy = policy(
                List.of("java.util.concurrent.**", SUBMIT),
                List.of("java.util.concurrent.ExecutorService"),
                List.of("executor", "java.util.concurrent.ExecutorService#submit", "java.**"));
        assertThat(level(policy, SUBMIT)).isEqualTo(Level.BAN);
        assertThat(level(policy, "java.util.concurrent.ExecutorService#submit(java.util.concurrent.Callable)"))
                .isEqualTo(Level.ALLOW);
        assertThat(level(policy, "java.util.concurrent.ExecutorService#close()"))
                .isEqualTo(Level.WARN);
        assertThat(level(policy, "java.util.concurrent.Executors#newCachedThreadPool()"))
                .isEqualTo(Level.BAN);
        assertThat(level(policy, "java.lang.Thread#start()")).isEqualTo(Level.ALLOW);
    }

    @Test
    void anApiThatTheCatalogueDoesNotKnowCanBeBanned() throws Exception {
        Policy policy = policy(List.of("com.acme.Pool", "com.acme.Jobs#run"), List.of(), List.of());
        assertThat(policy.names().covers("com/acme/Anything", "go")).isTrue();
        assertThat(policy.find(new ClassName("com/acme/Pool"), Member.parse("go(int)")))
                .hasValue(ApiRef.parse("com.acme.Pool#go(int)"));
        assertThat(policy.find(new ClassName("com/acme/Jobs"), Member.parse("stop()")))
                .isEmpty();
        assertThat(policy.rulingOn(ApiRef.parse("com.acme.Jobs#run()")).group()).isEqualTo(Group.CONFIGURED);
        assertThat(level(policy, "com.acme.Jobs#run()")).isEqualTo(Level.BAN);
    }

    @Test
    void namesAreOfInterestOnlyWhenSomethingOfThatNameIsReported() throws Exception {
        Policy policy = policy(List.of(), List.of(), List.of());
        assertThat(policy.names().covers("a/B", "submit")).isTrue();
        assertThat(policy.names().covers("a/B", "incrementAndGet")).isFalse();
        assertThat(policy.names().covers("a/B", "println")).isFalse();
        assertThat(policy.names().covers("java/lang/Thread", "<init>")).isTrue();
        assertThat(policy.names().covers("java/util/ArrayList", "<init>")).isFalse();
        assertThat(policy.names().covers("groovyx/gpars/GParsPool", "anything")).isTrue();
    }

    @Test
    void aConstantIsListedWhenItsTypeMayNotBeExtended() throws Exception {
        Policy policy = policy(List.of(), List.of(), List.of());
        Member constant = Member.parse("<class-constant>");
        assertThat(policy.find(new ClassName("java/lang/Thread"), constant)).isPresent();
        assertThat(policy.find(new ClassName("java/util/concurrent/Executors"), constant))
                .isPresent();
        assertThat(policy.find(new ClassName("java/lang/StringBuffer"), constant))
                .isEmpty();
        assertThat(policy.find(new ClassName("java/lang/Object"), constant)).isEmpty();
    }

    @Test
    void aNameWithABlankIsNoApi() {
        assertThatThrownBy(() -> policy(List.of("com.acme.Pool submit"), List.of(), List.of()))
                .hasMessageStartingWith(
                        "parameter 'ban': this is neither a group nor an API\n  com.acme.Pool submit\n");
        assertThatCode(() -> policy(List.of("com.acme.Pool#submit( int, long )"), List.of(), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void everyMistakeIsNamedInOneGo() {
        assertThatThrownBy(() -> policy(
                        List.of("executer", "flux", "com.acme.*", "lock"),
                        List.of("lock"),
                        List.of("com.acme.Foo#run(")))
                .isInstanceOfSatisfying(
                        MistakesException.class,
                        refused -> assertThat(refused.mistakes())
                                .extracting(
                                        mistake -> mistake.source() + ": " + mistake.text() + ": " + mistake.excerpt())
                                .containsExactly(
                                        "parameter 'ban': there is no group 'executer': executer",
                                        "parameter 'ban': there is no group 'flux': flux",
                                        "parameter 'ban': this is neither a group nor an API: com.acme.*",
                                        "parameter 'warn': lock stands in ban already: lock",
                                        "parameter 'allow': this is neither a group nor an API: com.acme.Foo#run("));
    }

    @Test
    void theLongerPackageWinsInWhateverOrderTheyAreGiven() throws Exception {
        Policy policy = policy(List.of("java.**"), List.of(), List.of("java.util.concurrent.**"));
        assertThat(level(policy, SUBMIT)).isEqualTo(Level.ALLOW);
        assertThat(level(policy, "java.lang.Thread#start()")).isEqualTo(Level.BAN);
    }

    @Test
    void aMethodThatIsBannedMakesItsNameOfInterestAndNoOther() throws Exception {
        Policy banned = policy(List.of("com.acme.Jobs#println"), List.of(), List.of());
        assertThat(banned.names().covers("a/B", "println")).isTrue();
        assertThat(banned.names().covers("a/B", "incrementAndGet")).isFalse();
        assertThat(policy(List.of(), List.of(), List.of("com.acme.Jobs#println"))
                        .names()
                        .covers("a/B", "println"))
                .isFalse();
        assertThat(policy(List.of(), List.of(), List.of("com.acme.Jobs"))
                        .names()
                        .covers("a/B", "println"))
                .isFalse();
    }

    @Test
    void constantsAreOfInterestAlsoWhereReflectionIsLetPassAsThatIsCounted() throws Exception {
        for (String constant : List.of("<class-constant>", "<string-constant>")) {
            assertThat(policy(List.of(), List.of(), List.of()).names().covers("a/B", constant))
                    .isTrue();
            assertThat(policy(List.of(), List.of(), List.of("reflection"))
                            .names()
                            .covers("a/B", constant))
                    .isTrue();
        }
    }

    @Test
    void aMethodOfAClassThatMayBeExtendedIsListedAllTheSame() throws Exception {
        Catalog acme = CatalogText.builtIn()
                .read(List.of("[executor]", "com.acme.Pool", "    start"), "acme.txt")
                .catalog();
        Policy policy = new Policy(acme, Preset.STANDARD, List.of(), List.of(), List.of());
        assertThat(policy.find(new ClassName("com/acme/Pool"), Member.parse("start(int)")))
                .isPresent();
        assertThat(policy.find(new ClassName("com/acme/Pool"), Member.parse("<class-constant>")))
                .isEmpty();
    }

    /** What the catalogue says of what it accepts would argue against whoever bans it. */
    @Test
    void whatOnlyTheConfigurationRefusesHasAReasonThatFits() throws MistakesException {
        ApiRef sendAsync = ApiRef.parse("java.net.http.HttpClient#sendAsync(java.net.http.HttpRequest,"
                + " java.net.http.HttpResponse$BodyHandler)");
        Group accepted =
                policy(List.of(), List.of(), List.of()).rulingOn(sendAsync).group();
        Group refused = policy(List.of("async-io"), List.of(), List.of())
                .rulingOn(sendAsync)
                .group();
        assertThat(accepted.instead()).isEqualTo("-");
        assertThat(refused.name()).isEqualTo(accepted.name());
        assertThat(refused.title()).isEqualTo(accepted.title());
        for (Preset preset : Preset.values()) {
            assertThat(refused.whyIn(preset)).isEqualTo("The configuration of this build bans it.");
        }
        assertThat(refused.instead()).contains("the team").contains("the blocking call");
    }

    private static Policy acme(String... rows) throws MistakesException {
        List<String> text = new ArrayList<>(List.of("[executor]"));
        text.addAll(List.of(rows));
        return new Policy(
                CatalogText.builtIn().read(text, "acme.txt").catalog(),
                Preset.STANDARD,
                List.of(),
                List.of(),
                List.of("com.acme.a.QuietClient"));
    }

    private static boolean covers(Policy policy, String owner, String member) {
        return policy.names().covers(owner, Member.parse(member));
    }

    @Test
    void aPatternIsFoundAsTheApiThatItStandsFor() throws Exception {
        Policy policy = acme("com.acme.*.*Client", "  *Later", "  <init>", "  begin");
        for (String api : List.of("sendLater(int)", "<init>(int)", "begin()")) {
            assertThat(policy.find(new ClassName("com/acme/a/MyClient"), Member.parse(api)))
                    .hasValue(ApiRef.parse("com.acme.a.MyClient#" + api));
            assertThat(covers(policy, "com/acme/a/MyClient", api)).as(api).isTrue();
        }
        assertThat(policy.find(new ClassName("com/acme/a/My"), Member.parse("sendLater(int)")))
                .isEmpty();
        assertThat(covers(policy, "com/acme/a/My", "<init>(int)")).isFalse();
        assertThat(covers(policy, "com/acme/a/MyClient", "end()")).isFalse();
        assertThat(level(policy, "com.acme.a.MyClient#sendLater(int)")).isEqualTo(Level.BAN);
        assertThat(level(policy, "com.acme.a.QuietClient#sendLater(int)")).isEqualTo(Level.ALLOW);
    }

    @Test
    void aPatternThatSaysTooLittleMakesEveryNameOneToLookAt() throws Exception {
        for (String[] rows : List.of(
                new String[] {"com.acme.*", "  <init>"},
                new String[] {"com.acme.*Client", "  *"},
                new String[] {"com.acme.Client", "  *Now"})) {
            assertThat(covers(acme(rows), "com/other/Any", "any()")).as(rows[1]).isTrue();
        }
    }

    @Test
    void aTextThatStartsWithAMarkIsNoGroup() {
        for (String item : List.of("#start", ".Pool")) {
            assertThatThrownBy(() -> policy(List.of(item), List.of(), List.of()))
                    .hasMessageStartingWith("parameter 'ban': this is neither a group nor an API\n  " + item + "\n");
        }
    }

    @Test
    void aReportedGroupOfReflectionMakesConstantsOfInterestThoughNoneIsListed() throws Exception {
        Catalog reflection = new CatalogText()
                .read(
                        List.of(
                                "[reflection]",
                                "title = Reflection",
                                "standard = warn",
                                "strict = ban",
                                "managed-instances = warn",
                                "why = It reaches a thread.",
                                "instead = a call."),
                        "acme.txt")
                .catalog();
        Policy policy = new Policy(reflection, Preset.STANDARD, List.of(), List.of(), List.of());
        assertThat(policy.names().covers("a/B", "<class-constant>")).isTrue();
        assertThat(policy.names().covers("a/B", "<string-constant>")).isTrue();
    }

    @Test
    void aClassIsListedByTheCatalogueOrByWhatNamesItOrItsPackage() throws Exception {
        Policy policy = policy(List.of("com.acme.Jobs#run"), List.of("com.acme.pool.**"), List.of("com.acme.Clean"));
        for (String listed : List.of("java/lang/Thread", "com/acme/Jobs", "com/acme/pool/Pool", "com/acme/Clean")) {
            assertThat(policy.lists(new ClassName(listed))).as(listed).isTrue();
        }
        for (String other : List.of("java/lang/String", "com/acme/Job", "com/acme/pools/Pool")) {
            assertThat(policy.lists(new ClassName(other))).as(other).isFalse();
        }
    }

    @Test
    void aPresetIsFoundByItsNameAndByNothingElse() {
        assertThat(Preset.names()).containsExactly("standard", "strict", "managed-instances");
        assertThat(Preset.names()).map(Preset::find).map(Optional::orElseThrow).containsExactly(Preset.values());
        assertThat(Preset.find("STRICT")).isEmpty();
    }

    @Test
    void aGroupHasALevelInEachPreset() {
        assertThatThrownBy(() -> new Group("acme", "", Map.of(Preset.STRICT, Level.BAN), "", Optional.empty(), ""))
                .hasMessage("group acme has no level for standard");
    }
}
