package io.github.banthreading.report.json;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Golden;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.report.Verdicts;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Terms;
import io.github.banthreading.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code report.json}, whole: {@code src/test/golden/report.json}. */
class JsonReportTest {

    private static final List<ApiUse> USES = List.of(
            use(POOL, "Pricing", "quote(com.acme.Cart)", 41),
            use(CACHED_POOL, "Pricing", "<init>", 0),
            use(START, "Legacy$Worker", "handle(com.acme.Req)", 7),
            use(TIMER, "Legacy$Worker", "handle(com.acme.Req)", 8),
            use(TIMER, "Legacy$Worker", "handle(com.acme.Req)", 8));

    private static Group group(String... classes) {
        return new Group(
                Stream.of(classes)
                        .map(name -> ClassName.parse("com.acme." + name))
                        .toList(),
                1);
    }

    private static Verdict verdict(List<ApiUse> uses) throws Exception {
        TreeSet<ClassName> classes = new TreeSet<>();
        uses.forEach(use -> classes.add(use.site().owner()));
        ScanResult scan = new ScanResult(
                uses,
                classes,
                131,
                new PassedOver(
                        group("Made", "Marked"),
                        List.of(ClassName.parse("com.acme.Partly"), ClassName.parse("com.acme.Partly")),
                        group("A", "B", "C"),
                        group("D", "E")),
                List.of(new Unreadable("target/classes/B.class", "is cut off")),
                List.of(ClassName.parse("com.acme.Base"), ClassName.parse("com.acme.<Odd>&'\"")),
                false,
                Optional.empty());
        DebtFile debt = debt(
                entry("legacy", "Legacy$Worker", "handle(com.acme.Req)", TODAY.plusDays(22), allowed(TIMER, 2)),
                entry("old", "Pricing", "<init>", TODAY.minusDays(1), allowed(CACHED_POOL, 1), allowed(POOL, 3)));
        Policy policy = new Policy(
                Verdicts.STANDARD.catalog(), Preset.MANAGED_INSTANCES, List.of(), List.of("thread"), List.of());
        return Verdicts.of(policy, debt, new Terms(TODAY, true, 30, true, true), scan);
    }

    @Test
    void writesEverythingTheVerdictHolds() throws Exception {
        Golden.assertEquals(
                Golden.folder("report.json"),
                JsonReport.render(BuildVerdict.of(verdict(USES)), new Provenance("1.0.0", 84, "")));
    }

    @Test
    void theOrderOfTheClassFilesDoesNotMatter() throws Exception {
        List<ApiUse> reversed = new ArrayList<>(USES);
        Collections.reverse(reversed);
        assertThat(JsonReport.render(BuildVerdict.of(verdict(reversed)), new Provenance("1.0.0", 84, "")))
                .isEqualTo(JsonReport.render(BuildVerdict.of(verdict(USES)), new Provenance("1.0.0", 84, "")));
    }

    @Test
    void anEmptyReportIsValidToo() {
        assertThat(JsonReport.render(BuildVerdict.of(Verdicts.of(debt())), new Provenance("1.0.0", 0, "")))
                .contains("\"passed\": true", "\"findings\": []", "\"debt\": []")
                .endsWith("}\n");
    }
}
