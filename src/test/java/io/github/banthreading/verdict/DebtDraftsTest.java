package io.github.banthreading.verdict;

import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtDraft;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids that drafted entries get. */
class DebtDraftsTest {

    private static List<String> ids(String inClass, String... members) throws MistakesException {
        ApiUse[] uses = List.of(members).stream()
                .map(member -> new Site(ClassName.parse(inClass), Member.parse(member), "A.java", 1))
                .map(site -> new ApiUse(ApiRef.parse(START), site))
                .toArray(ApiUse[]::new);
        Verdict verdict = new Judge(policy(Preset.STANDARD), debt(), TERMS).judge("com.acme:orders", scan(uses));
        return new DebtDrafts(verdict, TODAY.plusDays(90), "team", "T-1")
                .drafts(verdict.findings()).stream().map(DebtDraft::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.acme.Pricing       | quoteAll(int)                 | pricing-quote-all",
                "com.acme.Orders$Cache  | <init>                        | orders-cache-new",
                "Größe                  | mißtÄltere()                  | größe-mißt-ältere",
                "com.acme.Заказ         | отправитьВсё()                | заказ-отправить-всё",
                "com.acme.注文           | 送る()                         | 注文-送る",
                "com.acme.आदेश          | भेजें()                         | आदेश-भेजें",
                "com.acme.Orders        | starts (slowly), then waits() | orders-starts-slowly-then-waits",
                "com.acme.Orders        | $()                           | orders",
                "com.acme._             | run()                         | run",
                "com.acme._             | $()                           | entry",
            })
    void anIdIsMadeOfTheLettersAndNumbersOfAnyScript(String inClass, String member, String id) throws Exception {
        assertThat(ids(inClass, member)).containsExactly(id);
    }

    @Test
    void noTwoAreTheSame() throws Exception {
        assertThat(ids("com.acme._", "$()", "_()", "$$()")).containsExactly("entry", "entry-2", "entry-3");
    }

    /** The reader of the file takes a hundred characters. */
    @ParameterizedTest
    @ValueSource(strings = {"reschedule(int)", "\ud835\udcae(int)", "aB(int)"})
    void anIdIsNoLongerThanAFileMayHave(String member) throws Exception {
        String longName = "com.acme." + "CustomerNotification".repeat(10);
        List<String> ids = ids(longName, member, "x" + member);
        assertThat(ids)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.codePointCount(0, id.length())).isBetween(80, DebtEntry.LONGEST_ID));
    }
}
