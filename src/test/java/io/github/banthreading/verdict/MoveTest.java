package io.github.banthreading.verdict;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.TERMS;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;
import static io.github.banthreading.Samples.allowed;
import static io.github.banthreading.Samples.debt;
import static io.github.banthreading.Samples.entry;
import static io.github.banthreading.Samples.policy;
import static io.github.banthreading.Samples.scan;
import static io.github.banthreading.Samples.use;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.use.ApiUse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a stale entry and a new use are one debt under another name, and when they are not. */
class MoveTest {

    private static Optional<String> move(List<AllowedUse> listed, ApiUse... found) throws Exception {
        AllowedUse[] lines = listed.toArray(AllowedUse[]::new);
        Verdict verdict = new Judge(
                        policy(Preset.STANDARD),
                        debt(entry("pool", "Pricing", "quote(int)", TODAY.plusDays(90), lines)),
                        TERMS)
                .judge("com.acme:orders", scan(found));
        return verdict.ledger().get(0).move().map(move -> move.toClass().simpleName() + "#" + move.toMember());
    }

    private static final List<AllowedUse> ONE_POOL = List.of(allowed(POOL, 1));
    private static final ApiUse STAYS = use(CACHED_POOL, "Pricing", "other()", 1);

    @Test
    void aRenamedMethod() throws Exception {
        assertThat(move(ONE_POOL, use(POOL, "Pricing", "price(int)", 4))).contains("Pricing#price(int)");
    }

    @Test
    void aRenamedClass() throws Exception {
        assertThat(move(ONE_POOL, use(POOL, "Prices", "quote(int)", 4))).contains("Prices#quote(int)");
    }

    @Test
    void bothWhenTheClassIsGone() throws Exception {
        assertThat(move(ONE_POOL, use(POOL, "Prices", "price(int)", 4))).contains("Prices#price(int)");
        assertThat(move(ONE_POOL, use(POOL, "Prices", "price(int)", 4), STAYS)).isEmpty();
    }

    @Test
    void otherTypesOfTheSameMethodGoBeforeAnotherMethod() throws Exception {
        assertThat(move(ONE_POOL, use(POOL, "Pricing", "quote(long)", 4), use(POOL, "Pricing", "price(int)", 9)))
                .contains("Pricing#quote(long)");
    }

    @Test
    void notWhenTwoPlacesAreAsLikely() throws Exception {
        assertThat(move(ONE_POOL, use(POOL, "Pricing", "a()", 4), use(POOL, "Pricing", "b()", 9)))
                .isEmpty();
    }

    @Test
    void notWhenTheNumberDiffers() throws Exception {
        assertThat(move(List.of(allowed(POOL, 2)), use(POOL, "Pricing", "price(int)", 4)))
                .isEmpty();
        assertThat(move(ONE_POOL, use(POOL, "Pricing", "price(int)", 4), use(POOL, "Pricing", "price(int)", 5)))
                .isEmpty();
    }

    @Test
    void notWhenAnApiOfItIsMissing() throws Exception {
        List<AllowedUse> both = List.of(allowed(POOL, 1), allowed(TIMER, 1));
        assertThat(move(both, use(POOL, "Pricing", "price(int)", 4))).isEmpty();
        assertThat(move(both, use(POOL, "Pricing", "price(int)", 4), use(TIMER, "Pricing", "price(int)", 5)))
                .contains("Pricing#price(int)");
    }

    @Test
    void notWhenSomethingOfItIsStillThere() throws Exception {
        assertThat(move(
                        List.of(allowed(POOL, 1), allowed(TIMER, 1)),
                        use(POOL, "Pricing", "quote(int)", 4),
                        use(TIMER, "Pricing", "price(int)", 5)))
                .isEmpty();
    }

    @Test
    void aMemberThatWentToAnotherClassWhileItsOwnIsStillThere() throws Exception {
        assertThat(move(ONE_POOL, use(POOL, "Prices", "quote(int)", 4), STAYS)).contains("Prices#quote(int)");
    }

    @Test
    void notWhenAllOfItIsElsewhereAndSomeOfItIsStillThere() throws Exception {
        assertThat(move(
                        List.of(allowed(POOL, 1), allowed(TIMER, 1)),
                        use(POOL, "Pricing", "quote(int)", 4),
                        use(POOL, "Pricing", "price(int)", 8),
                        use(TIMER, "Pricing", "price(int)", 9)))
                .isEmpty();
    }

    @Test
    void anApiWithoutTypesWithAllItsOverloads() throws Exception {
        String fixed = "java.util.concurrent.Executors#newFixedThreadPool";
        ApiUse made = use(fixed + "(int, java.util.concurrent.ThreadFactory)", "Prices", "price(int)", 5);
        assertThat(move(List.of(allowed(fixed, 2)), use(POOL, "Prices", "price(int)", 4), made))
                .contains("Prices#price(int)");
        assertThat(move(List.of(allowed(fixed, 1)), use(POOL, "Prices", "price(int)", 4), made))
                .isEmpty();
    }

    @Test
    void notToAPlaceThatIsListedAlready() throws Exception {
        Verdict verdict = new Judge(
                        policy(Preset.STANDARD),
                        debt(
                                entry("pool", "Pricing", "quote(int)", TODAY.plusDays(90), allowed(POOL, 1)),
                                entry("other", "Pricing", "price(int)", TODAY.plusDays(90), allowed(POOL, 1))),
                        TERMS)
                .judge("com.acme:orders", scan(use(POOL, "Pricing", "price(int)", 4)));
        assertThat(verdict.ledger()).hasSize(2).allMatch(ledger -> ledger.move().isEmpty());
    }

    @Test
    void explainsTheUsesThatMovedAndNoOthers() throws Exception {
        Verdict verdict = new Judge(
                        policy(Preset.STANDARD),
                        debt(entry("pool", "Pricing", "quote(int)", TODAY.plusDays(90), allowed(POOL, 1))),
                        TERMS)
                .judge("com.acme:orders", scan(use(POOL, "Pricing", "price(int)", 4)));
        Move move = verdict.ledger().get(0).move().orElseThrow();
        assertThat(move.explains(use(POOL, "Pricing", "price(int)", 4))).isTrue();
        assertThat(move.explains(use(TIMER, "Pricing", "price(int)", 4))).isFalse();
        assertThat(move.explains(use(POOL, "Prices", "price(int)", 4))).isFalse();
        assertThat(move.explains(use(POOL, "Pricing", "quote(int)", 4))).isFalse();
    }
}
