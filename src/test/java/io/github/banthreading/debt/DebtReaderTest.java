package io.github.banthreading.debt;

import static io.github.banthreading.debt.DebtFiles.ONE;
import static io.github.banthreading.debt.DebtFiles.TODAY;
import static io.github.banthreading.debt.DebtFiles.read;
import static io.github.banthreading.debt.DebtFiles.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebtReaderTest {

    private static final String TWO = """
            # Threading debt of orders-service. Policy: docs/threading.md
            # Sorted by id.
            version = 1

            [[debt]]
            id      = "cache-timer"
            class   = "com.acme.orders.Cache"
            member  = "<init>"
            added   = 2026-09-01
            expires = 2026-12-15
            owner   = "team-orders"
            ticket  = "ORD-1301"
            reason  = "Eviction timer predates the Lambda port."
            plan    = "Evict on read; needs no thread."
            [debt.uses]
            "java.util.Timer#schedule( java.util.TimerTask,long )" = 1
            "java.util.Timer#<init>()"                             = 9999

            [[debt]]
            id         = "legacy-pool"     # dashboards use this id
            class      = "com.acme.orders.LegacyHandler$Pool"
            member     = "handleRequest(com.acme.Req, com.amazonaws.services.lambda.runtime.Context)"
            added      = 2026-11-23
            expires    = 2027-03-31        # last day; agreed in ARB-77
            owner      = "team-orders"
            ticket     = "https://jira.acme.example/browse/ORD-1234"
            reason     = \"""
            Backward compatible entry point; migration costs 4 weeks \\
            and blocks release 9.\"""
            plan       = "Move to the async SDK client (ORD-1234), release 9.2."
            [debt.uses]
            "java.util.concurrent.Executors#newFixedThreadPool"    = 2
            """;

    @Test
    void loadsExactlyWhatTheFileShows() throws Exception {
        DebtFile file = read(TWO);

        DebtEntry timer = new DebtEntry(
                "cache-timer",
                ClassName.parse("com.acme.orders.Cache"),
                Member.INIT,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 12, 15),
                "team-orders",
                "ORD-1301",
                "Eviction timer predates the Lambda port.",
                "Evict on read; needs no thread.",
                List.of(
                        use("java.util.Timer#schedule(java.util.TimerTask, long)", 1, 16),
                        use("java.util.Timer#<init>()", 9999, 17)),
                new DebtEntry.Lines(5, 7, 8, 10));
        DebtEntry pool = new DebtEntry(
                "legacy-pool",
                ClassName.parse("com.acme.orders.LegacyHandler$Pool"),
                Member.parse("handleRequest(com.acme.Req, com.amazonaws.services.lambda.runtime.Context)"),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2027, 3, 31),
                "team-orders",
                "https://jira.acme.example/browse/ORD-1234",
                "Backward compatible entry point; migration costs 4 weeks and blocks release 9.",
                "Move to the async SDK client (ORD-1234), release 9.2.",
                List.of(use("java.util.concurrent.Executors#newFixedThreadPool", 2, 32)),
                new DebtEntry.Lines(19, 21, 22, 24));
        assertThat(file).isEqualTo(new DebtFile(DebtFiles.NAME, List.of(timer, pool)));
    }

    private static AllowedUse use(String api, int count, int line) {
        return new AllowedUse(ApiRef.parse(api), count, line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# all paid\n", "  # all paid\n\t\n", "version = 1\n", "# paid\nversion = 1"})
    void aFileWithoutEntriesIsNoDebt(String text) throws Exception {
        assertThat(read(text).entries()).isEmpty();
    }

    @Test
    void anAbsentFileIsNoDebt() {
        assertThat(DebtFile.absent("x.toml")).isEqualTo(new DebtFile("x.toml", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<init>(int)", "<init>()", "<init>"})
    void allConstructorsAreOneMember(String member) throws Exception {
        assertThat(read(ONE.replace("<init>\"\nadded", member + "\"\nadded"))
                        .entries()
                        .get(0)
                        .member())
                .isEqualTo(Member.INIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<clinit>", "<class>", "pool", "handleRequest", "run()", "sort(int[], java.util.Map$Entry)"})
    void aMemberMayBeNamedInEachForm(String member) throws Exception {
        assertThat(read(ONE.replace("member  = \"<init>\"", "member  = \"" + member + "\""))
                        .entries()
                        .get(0)
                        .member()
                        .toString())
                .isEqualTo(member);
    }

    @Test
    void theLastDayMayBeTheLastOneOfTheHorizonAndNotTheOneBehindIt() throws Exception {
        assertThat(read(ONE.replace("2026-12-15", "2027-11-23")).entries()).hasSize(1);
        assertThat(refusal(ONE.replace("2026-12-15", "2027-11-24")))
                .startsWith("threading-debt.toml:8:11: 366 days ahead; maxHorizonDays allows 365\n")
                .endsWith("\n  Write at most: expires = 2027-11-23");
    }

    @Test
    void withoutAHorizonAnyDayIsGood() throws Exception {
        DebtRules rules = new DebtRules(TODAY, 0, Optional.empty());
        assertThat(rules.latestExpiry()).isEmpty();
        assertThat(read(ONE.replace("2026-12-15", "9999-12-31"), rules).entries())
                .extracting(DebtEntry::expires)
                .containsExactly(LocalDate.of(9999, 12, 31));
    }

    @Test
    void withoutAHorizonALastDayInAQuarterOfAYearIsProposed() {
        DebtRules rules = new DebtRules(TODAY, 0, Optional.empty());
        byte[] text = ONE.replace("expires = 2026-12-15\n", "").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(text, rules)).endsWith("\n  Add its last day, such as: expires = 2027-02-21");
        byte[] tooEarly = ONE.replace("2026-12-15", "2026-08-31").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(tooEarly, rules)).endsWith("\n  Write a later day, such as: expires = 2027-02-21");
    }

    @Test
    void anEntryMayHaveExpiredAndMayBeAddedToday() throws Exception {
        String text = ONE.replace("2026-12-15", "2026-11-22").replace("2026-09-01", "2026-11-22");
        assertThat(read(text).entries())
                .extracting(entry -> entry.daysLeft(TODAY))
                .containsExactly(-1L);
        assertThat(read(ONE.replace("2026-09-01", "2026-11-23")).entries()).hasSize(1);
    }

    @Test
    void theTicketHasToMatchThePatternAsAWhole() throws Exception {
        DebtRules rules = new DebtRules(TODAY, 365, Optional.of(Pattern.compile("ORD-\\d+")));
        assertThat(read(ONE, rules).entries()).extracting(DebtEntry::ticket).containsExactly("ORD-1301");
        assertThat(refusal(ONE.replace("ORD-1301", "see ORD-1301").getBytes(StandardCharsets.UTF_8), rules))
                .isEqualTo("threading-debt.toml:10:11: this ticket does not match ticketPattern\n"
                        + "  10 | ticket  = \"see ORD-1301\"\n"
                        + "     |           ^^^^^^^^^^^^^^\n"
                        + "  Write one that matches ORD-\\d+");
    }

    @Test
    void anEntryFailsFromTheDayBehindItsLastOne() throws Exception {
        DebtEntry entry =
                read(ONE.replace("2026-12-15", "2026-12-31")).entries().get(0);
        assertThat(entry.findFailsFrom()).contains(LocalDate.of(2027, 1, 1));
        assertThat(entry.daysLeft(LocalDate.of(2026, 12, 31))).isZero();
        assertThat(entry.daysLeft(LocalDate.of(2027, 1, 1))).isEqualTo(-1);
    }

    @Test
    void theWiderOfTwoEntriesMayComeSecond() {
        String wider = ONE.substring("version = 1\n".length())
                .replace("cache-timer", "cache-timers")
                .replace("\"<init>\"", "\"run\"");
        assertThat(refusal(ONE.replace("\"<init>\"", "\"run(int)\"") + wider))
                .startsWith("threading-debt.toml:27:1: line 14 allows this use already\n");
    }

    @Test
    void theVersionIsMissedWithoutEntriesAndAboveABrokenOne() {
        assertThat(refusal("# nothing else\nx = 1\n")).contains(":1:1: 'version = 1' is missing");
        assertThat(refusal("verzion = 1\n")).contains("Did you mean version?").doesNotContain("missing");
        assertThat(refusal(ONE.substring("version = 1\n".length()).replace("= 2026-09-01", "= 2026-09-")))
                .contains(":1:1: 'version = 1' is missing");
    }

    @Test
    void tenCharactersOfProseAreEnough() throws Exception {
        assertThat(read(ONE.replace("Evict on read; needs no thread.", "0123456789"))
                        .entries()
                        .get(0)
                        .plan())
                .isEqualTo("0123456789");
    }

    @Test
    void aDateInAListIsNamedWithoutTheWordsOfAParser() {
        assertThat(refusal("version = 1\nx = [2026-01-01, 2026-02-30]\n"))
                .startsWith("threading-debt.toml:2:26: this is no day that exists\n");
    }

    @Test
    void aDateWithoutItsZerosIsToldFromAnImpossibleOne() {
        assertThat(refusal(ONE.replace("2026-12-15", "2026-12-5")))
                .startsWith("threading-debt.toml:8:11: month and day need two digits\n")
                .endsWith("\n  Write: expires = 2026-12-05");
    }

    @Test
    void aMistakeInAnEntryWithoutAHeaderIsNamed() {
        assertThat(refusal("version = 1\ndebt = [{ id = \"x\", expiers = 1 }]\n"))
                .contains("threading-debt.toml:2:21: there is no field 'expiers'");
    }

    @Test
    void aLineOfEqualSignsAloneIsNoConflict() {
        assertThat(refusal(ONE + "=======\n"))
                .startsWith("threading-debt.toml:15:1: ")
                .doesNotContain("merge");
        assertThat(refusal(ONE + "<<<<<<< HEAD\n")).contains("15:1: unresolved merge conflict");
    }

    @Test
    void aFileOfNothingButAMarkOfUtf16IsRecognised() {
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE}, DebtFiles.RULES))
                .endsWith("It looks like UTF-16. Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#java.lang.Thread.start()",
                ".start()",
                "java.lang.Thread.()",
                "(java.lang.Thread.start",
                "#run(*)"
            })
    void aHashIsMissedOnlyBetweenAClassAndAMethod(String api) {
        assertThat(refusal(ONE.replace("java.util.Timer#<init>()", api)))
                .startsWith("threading-debt.toml:14:2: this is no API\n");
    }

    @Test
    void anEmptyApiIsMarkedWithItsQuotes() {
        assertThat(refusal(ONE.replace("java.util.Timer#<init>()", "")))
                .startsWith("threading-debt.toml:14:1: this is no API\n")
                .contains("\n     | ^^\n");
    }

    @Test
    void theTypesOfAMethodWithoutItsHashAreNoMethod() {
        assertThat(refusal(ONE.replace("Timer#<init>()", "Timer.schedule(java.util.TimerTask, long)")))
                .endsWith("\n  Write: \"java.util.Timer#schedule(java.util.TimerTask, long)\"");
    }

    @Test
    void linesBesideAMistakeAreNotComparedYet() {
        assertThat(refusal(ONE + "\"java.util.Timer#<init>\" = 1\n\"java.lang.Thread#start()\" = 0\n"))
                .startsWith("threading-debt.toml:16:30: 0 uses means that the code is gone\n")
                .doesNotContain("allows this use already");
    }

    @Test
    void proseMayHaveLinesAndTabsButNothingElseThatMovesACursor() throws Exception {
        String lines = "Evict on read;\\r\\n\\tneeds no thread.";
        assertThat(read(ONE.replace("Evict on read; needs no thread.", lines)).entries())
                .extracting(DebtEntry::plan)
                .containsExactly("Evict on read; needs no thread.");
        assertThat(refusal(ONE.replace("Evict on read;", "Evict on\\u0007 read;")))
                .startsWith("threading-debt.toml:12:11: plan has a control character in it\n");
    }

    /** Tables, comments and log lines have no room for more. */
    @Test
    void proseOfSeveralLinesBecomesOneLine() throws Exception {
        String lines = "\"\"\"\nThe export ran in the background\n  until release 8.\n\nIt blocks\tnobody.\n\"\"\"";
        assertThat(read(ONE.replace("\"Eviction timer predates the Lambda port.\"", lines))
                        .entries())
                .extracting(DebtEntry::reason)
                .containsExactly("The export ran in the background until release 8. It blocks nobody.");
    }

    @Test
    void theIdToChooseIsFree() {
        String again = ONE.substring("version = 1\n".length());
        assertThat(refusal(ONE + again.replace("timer\"", "timer-2\"") + again))
                .contains("Choose another one: id      = \"cache-timer-3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.acme.Cache$", "com.acme.Cache$$Entry"})
    void aDollarSignAloneIsNoNumber(String name) throws Exception {
        assertThat(read(ONE.replace("com.acme.orders.Cache", name)).entries())
                .extracting(entry -> entry.inClass().toString())
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.acme.Cache$0", "com.acme.Cache$9x"})
    void everyDigitBehindADollarSignIsANumber(String name) {
        assertThat(refusal(ONE.replace("com.acme.orders.Cache", name)))
                .startsWith("threading-debt.toml:5:11: a compiler numbers this class, and the number changes\n")
                .endsWith("class   = \"com.acme.Cache\"");
    }

    @Test
    void theClassAroundANumberIsProposedAsAClassIsWritten() {
        assertThat(refusal(ONE.replace("com.acme.orders.Cache", "com/acme/Cache$1")))
                .endsWith("class   = \"com.acme.Cache\"");
    }

    /** Nobody can write an empty name, or that of a package. */
    @ParameterizedTest
    @ValueSource(strings = {"$1", "com.acme.$1", "com/acme/$1", ";$1", "com acme$1"})
    void whereNoClassIsAroundANumberNoneIsProposed(String name) {
        assertThat(refusal(ONE.replace("com.acme.orders.Cache", name)))
                .endsWith("\n  Name the class around it, and the member that contains it, as in com.acme.orders.Cache");
    }

    @Test
    void aDescriptorIsNotProposedAsAClass() {
        assertThat(refusal(ONE.replace("com.acme.orders.Cache", "com/acme/orders/Cache;")))
                .endsWith("\n  Write it as in com.acme.orders.Cache$Entry");
    }

    @Test
    void twoOverloadsAreTwoApis() throws Exception {
        String schedule = "\"java.util.Timer#schedule(java.util.TimerTask, %s)\" = 1\n";
        assertThat(read(ONE + schedule.formatted("long") + schedule.formatted("java.util.Date"))
                        .entries()
                        .get(0)
                        .uses())
                .hasSize(3);
    }
}
