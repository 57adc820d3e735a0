package io.github.banthreading.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Group;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.scan.JdkTypes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogReportTest {

    private static Policy policy;

    @BeforeAll
    static void readCatalog() throws Exception {
        policy = new Policy(
                CatalogText.builtIn().catalog(),
                Preset.STANDARD,
                List.of("sleep"),
                List.of(),
                List.of("java.lang.Thread#start()"));
    }

    private static Optional<String> explain(String name) {
        return CatalogReport.explain(policy, name, JdkTypes::ancestors);
    }

    @Test
    void listsEveryGroupUnderItsLevel() {
        String text = CatalogReport.groups(policy);
        assertThat(text.lines())
                .filteredOn(line -> line.matches("(ban|warn|off|allow): .*"))
                .hasSize(4);
        for (Group group : policy.catalog().groups()) {
            assertThat(text).containsPattern("(?m)^  " + group.name() + " +\\d+  ");
        }
        assertThat(text.substring(0, text.indexOf("warn: "))).contains("\n  sleep ");
    }

    @Test
    void explainsAMemberAsThisBuildSeesIt() {
        assertThat(explain("java.lang.Thread#sleep")).hasValue("""
                java.lang.Thread#sleep: 3 APIs in the catalogue, preset standard

                  java.lang.Thread
                    banned    sleep                  sleep(java.time.Duration)
                    banned    sleep                  sleep(long)
                    banned    sleep                  sleep(long, int)

                [sleep] The function is billed while it sleeps and does nothing.
                  Instead: a Step Functions Wait state, an SQS delay, or the retry
                  strategy of the SDK.""");
        assertThat(explain("java.lang.Thread#start()").orElseThrow())
                .contains("    accepted  thread                 start()");
    }

    @Test
    void explainsEveryMemberOfAClassAndEveryClassOfAGroup() {
        String thread = explain("java.lang.Thread").orElseThrow();
        assertThat(thread)
                .contains("accepted  harmless               interrupt()")
                .contains("[virtual-thread]");
        assertThat(explain("timer").orElseThrow())
                .contains("\n  java.util.Timer\n")
                .contains("\n  java.util.TimerTask\n");
    }

    @Test
    void explainsAMethodThatAPatternStandsForByThePattern() {
        String sqs = "com.amazonaws.services.sqs.AmazonSQSAsync";
        assertThat(explain(sqs + "#sendMessageAsync").orElseThrow())
                .startsWith(sqs + "#sendMessageAsync: 1 API in the\n  catalogue, preset ")
                .contains("\n  com.amazonaws.services.*.*Async\n")
                .contains("banned    executor               *Async");
        assertThat(explain(sqs)).isPresent();
        assertThat(explain(sqs + "#sendMessage")).isEmpty();
        assertThat(explain("#sendMessageAsync")).isEmpty();
    }

    /** As the gate names it, which finds a member in the nearest class that lists it. */
    @Test
    void explainsWhatATypeOfTheJdkInherits() {
        assertThat(explain("java.util.ArrayList#parallelStream").orElseThrow()).startsWith("""
                java.util.ArrayList#parallelStream: 1 API in the catalogue, inherited,
                  preset standard

                  java.util.Collection
                    banned    parallel-stream        parallelStream()
                """);
        assertThat(explain("java.util.ArrayList#parallelStream()")).isPresent();
        assertThat(explain("java.util.ArrayList").orElseThrow())
                .contains("\n  java.util.Collection\n")
                .contains("\n  java.lang.Object\n");
        assertThat(explain("java.util.concurrent.ForkJoinWorkerThread#join").orElseThrow())
                .contains(": 4 APIs in the")
                .contains("\n  java.lang.Thread\n");
        assertThat(explain("java.util.ArrayList#<init>")).isEmpty();
        assertThat(explain("java.util.ArrayList#size")).isEmpty();
    }

    @Test
    void explainsWhatEveryClassInherits() {
        for (String owner : List.of("java.lang.String", "java.lang.Runtime", "com.acme.Jobs", "Jobs")) {
            assertThat(explain(owner + "#wait").orElseThrow())
                    .startsWith(owner + "#wait: 3 APIs in the catalogue, inherited,")
                    .contains("\n  java.lang.Object\n");
            assertThat(explain(owner + "#wait(long)").orElseThrow()).contains("#wait(long): 1 API ");
        }
        for (String none : List.of("java.lang.Math", "com.acme.Jobs", "Jobs", "a..b#wait", "[I#wait", "#wait")) {
            assertThat(explain(none)).as(none).isEmpty();
        }
    }

    @Test
    void saysOfWhatIsUnknownWhatMayBeInherited() {
        assertThat(CatalogReport.unknown(policy, "com.acme.Jobs"))
                .contains("\n  No use of it is looked for, but for what it inherits.\n");
        assertThat(CatalogReport.unknown(policy, "com.acme.Jobs#go"))
                .contains("\n  No use of it is looked for, unless its class inherits it.\n");
        for (String known : List.of("java.util.ArrayList#size", "com.acme.Jobs#<init>", "thred")) {
            assertThat(CatalogReport.unknown(policy, known)).contains("\n  No use of it is looked for.\n");
        }
    }

    @Test
    void suggestsANameForOneThatIsUnknown() {
        assertThat(explain("java.lang.Tread")).isEmpty();
        assertThat(CatalogReport.unknown(policy, "java.lang.Tread")).isEqualTo("""
                ban-threading: java.lang.Tread is not in the catalogue
                  No use of it is looked for, but for what it inherits.

                Next: did you mean java.lang.Thread? Write:
                  -DbanThreading.api=java.lang.Thread""");
        assertThat(CatalogReport.unknown(policy, "Executors#newCachedThreadPool"))
                .endsWith("\n  -DbanThreading.api=java.util.concurrent.Executors#newCachedThreadPool");
        assertThat(CatalogReport.unknown(policy, "Anything")).endsWith("""
                Next: write a class with its package, and a member behind #, as in:
                  -DbanThreading.api=java.lang.Thread#start""");
    }
}
