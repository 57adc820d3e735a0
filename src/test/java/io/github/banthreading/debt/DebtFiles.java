package io.github.banthreading.debt;

import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;

/** Texts of debt files, read as on 2026-11-23. */
final class DebtFiles {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final DebtRules RULES = new DebtRules(TODAY, 365, Optional.empty());
    static final String NAME = "threading-debt.toml";

    /** One good entry. */
    static final String ONE = """
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
            "java.util.Timer#<init>()" = 1
            """;

    private DebtFiles() {}

    static DebtFile read(String text) throws MistakesException {
        return read(text, RULES);
    }

    static DebtFile read(String text, DebtRules rules) throws MistakesException {
        return DebtReader.read(text.getBytes(StandardCharsets.UTF_8), NAME, rules);
    }

    /** Two uses of one method, which somebody still has to explain. */
    static DebtDraft draft(String id) {
        return new DebtDraft(
                id,
                ClassName.parse("com.acme.Mail"),
                Member.parse("send()"),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2027, 2, 21),
                "team-mail",
                "MAIL-1",
                DebtDraft.TODO,
                DebtDraft.TODO,
                new TreeMap<>(Map.of(ApiRef.parse("java.lang.Thread#start()"), 2)));
    }

    /** The whole text of the refusal. */
    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8), RULES);
    }

    static String refusal(byte[] bytes, DebtRules rules) {
        return Assertions.catchThrowableOfType(MistakesException.class, () -> DebtReader.read(bytes, NAME, rules))
                .getMessage();
    }
}
