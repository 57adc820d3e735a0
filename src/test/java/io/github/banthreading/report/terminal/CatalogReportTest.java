package io.github.banthreading.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Group;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import java.util.List;
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
        assertThat(CatalogReport.explain(policy, "java.lang.Thread#sleep")).hasValue("""
                java.lang.Thread#sleep: 3 APIs in the catalogue, preset standard

                  java.lang.Thread
                    banned    sleep                  sleep(java.time.Duration)
                    banned    sleep                  sleep(long)
                    banned    sleep                  sleep(long, int)

                [sleep] The function is billed while it sleeps and does nothing.
                  Instead: a Step Functions Wait state, an SQS delay, or the retry
                  strategy of the SDK.""");
        assertThat(CatalogReport.explain(policy, "java.lang.Thread#start()").orElseThrow())
                .contains("    accepted  thread                 start()");
    }

    @Test
    void explainsEveryMemberOfAClassAndEveryClassOfAGroup() {
        String thread = CatalogReport.explain(policy, "java.lang.Thread").orElseThrow();
        assertThat(thread)
                .contains("accepted  harmless               interrupt()")
                .contains("[virtual-thread]");
        assertThat(CatalogReport.explain(policy, "timer").orElseThrow())
                .contains("\n  java.util.Timer\n")
                .contains("\n  java.util.TimerTask\n");
    }

    @Test
    void explainsAMethodThatAPatternStandsForByThePattern() {
        String sqs = "com.amazonaws.services.sqs.AmazonSQSAsync";
        assertThat(CatalogReport.explain(policy, sqs + "#sendMessageAsync").orElseThrow())
                .startsWith(sqs + "#sendMessageAsync: 1 API in the\n  catalogue, preset ")
                .contains("\n  com.amazonaws.services.*.*Async\n")
                .contains("banned    executor               *Async");
        assertThat(CatalogReport.explain(policy, sqs)).isPresent();
        assertThat(CatalogReport.explain(policy, sqs + "#sendMessage")).isEmpty();
        assertThat(CatalogReport.explain(policy, "#sendMessageAsync")).isEmpty();
    }

    @Test
    void suggestsANameForOneThatIsUnknown() {
        assertThat(CatalogReport.explain(policy, "java.lang.Tread")).isEmpty();
        assertThat(CatalogReport.unknown(policy, "java.lang.Tread")).isEqualTo("""
                ban-threading: java.lang.Tread is not in the catalogue
                  No use of it is looked for.

                Next: did you mean java.lang.Thread? Write:
                  -DbanThreading.api=java.lang.Thread""");
        assertThat(CatalogReport.unknown(policy, "Executors#newCachedThreadPool"))
                .endsWith("\n  -DbanThreading.api=java.util.concurrent.Executors#newCachedThreadPool");
        assertThat(CatalogReport.unknown(policy, "Anything")).endsWith("""
                Next: write a class with its package, and a member behind #, as in:
                  -DbanThreading.api=java.lang.Thread#start""");
    }
}
