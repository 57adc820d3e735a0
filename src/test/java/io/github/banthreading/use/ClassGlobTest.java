package io.github.banthreading.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stars in the names of classes stand for. */
final class ClassGlobTest {

    @ParameterizedTest
    @CsvSource({
        "com/acme/*Client, com/acme/Client, true",
        "com/acme/*Client, com/acme/mail/Client, false",
        "com/acme/**Client, com/acme/mail/Client, true",
        "com/*/*Client, com/acme/MailClients, false",
        "com/acme/**, com/acme/mail/Client, true",
        "com/acme/**, com/acme, false",
        "**, Client, true",
        "*, com/Client, false",
        "**/a*b/c, a/ab/axb/c, true",
        "**/a*b/c, a/ab/ax/b/c, false",
        "a*b*c, abcbc, true",
        "a**b*c, a/bc/b/bxc, true",
    })
    void aStarStaysWithinAPartAndTwoDoNot(String glob, String name, boolean matches) {
        assertThat(ClassGlob.matches(glob, name)).isEqualTo(matches);
    }

    @Test
    void saysWhatARegularExpressionSays() {
        Random random = new Random(20261130);
        int matches = 0;
        for (int i = 0; i < 200_000; i++) {
            String glob = text("ab/**", random);
            String name = text("ab/", random);
            Pattern regex = Pattern.compile(
                    glob.replace("**", ".:").replace("*", "[^/]*").replace(":", "*"));
            boolean expected = regex.matcher(name).matches();
            assertThat(ClassGlob.matches(glob, name)).as("%s %s", glob, name).isEqualTo(expected);
            matches += expected ? 1 : 0;
        }
        assertThat(matches).isGreaterThan(10_000);
    }

    private static String text(String letters, Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(9); left > 0; left--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    /** One frame for each star was too many, and one choice for each was too much. */
    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void howManyStarsThereAreDoesNotMatter() {
        String name = "a".repeat(2_000);
        for (String part : new String[] {"*", "**", "a*", "*a", "**a"}) {
            String glob = part.repeat(1_000);
            assertThat(ClassGlob.matches(glob, name)).as(part).isTrue();
            assertThat(ClassGlob.matches(glob + "b", name)).as(part).isFalse();
        }
    }
}
