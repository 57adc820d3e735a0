package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The SMAP of JSR-45, as kotlinc writes it and as nobody should. */
class KotlinInlineTest {

    private static final String SMAP = """
            SMAP
            Shop.kt
            Kotlin
            *S Kotlin
            *F
            + 1 Shop.kt
            com/acme/Shop
            + 2 Timer.kt
            kotlin/concurrent/TimersKt
            *L
            1#1,60:1
            24#1,2:65
            146#2,2:70
            10:80
            *S KotlinDebug
            *F
            + 1 Shop.kt
            com/acme/Shop
            *L
            21#1:65,2
            *E
            """;

    private static int line(String smap, String file, int line) {
        return KotlinInline.parse(smap).lineIn(file, line);
    }

    @Test
    void inlinedLinesAreThoseOfTheCall() {
        assertThat(line(SMAP, "com/acme/Shop.kt", 65)).isEqualTo(21);
        assertThat(line(SMAP, "com/acme/Shop.kt", 66)).isEqualTo(21);
    }

    @Test
    void ownLinesStay() {
        assertThat(line(SMAP, "com/acme/Shop.kt", 1)).isEqualTo(1);
        assertThat(line(SMAP, "com/acme/Shop.kt", 60)).isEqualTo(60);
    }

    @Test
    void linesOfAnotherFileAreLeftOut() {
        assertThat(line(SMAP, "com/acme/Shop.kt", 70)).isZero();
        assertThat(line(SMAP, "com/other/Shop.kt", 1)).isZero();
        assertThat(line(SMAP, "kotlin/concurrent/Timer.kt", 71)).isEqualTo(147);
    }

    @Test
    void aRangeWithoutFileIsInTheFileBefore() {
        assertThat(line(SMAP, "kotlin/concurrent/Timer.kt", 80)).isEqualTo(10);
    }

    @Test
    void linesThatNothingDescribesAreLeftOut() {
        assertThat(line(SMAP, "com/acme/Shop.kt", 61)).isZero();
        assertThat(line(SMAP, "com/acme/Shop.kt", 999)).isZero();
    }

    @Test
    void aStratumKnowsOnlyItsOwnFiles() {
        String smap = "*S Kotlin\n*F\n+ 1 A.kt\nA\n*L\n1#1,9:1\n*S KotlinDebug\n*L\n7#1:5\n*E";
        assertThat(line(smap, "A.kt", 5)).isZero();
        assertThat(line(smap, "A.kt", 4)).isEqualTo(4);
    }

    @Test
    void aFileWithoutItsClassAtTheEndIsNone() {
        assertThat(line("*S Kotlin\n+ 1 A.kt", "A.kt", 5)).isZero();
    }

    @Test
    void otherLanguagesAndNonsenseChangeNothing() {
        assertThat(line(SMAP.replace("Kotlin", "JSP"), "com/acme/Shop.kt", 65)).isEqualTo(65);
        assertThat(line("", "Shop.kt", 3)).isEqualTo(3);
        assertThat(line("*S Kotlin\n+ 1\n99999999999#1:1\n1#1,99999999:2147483647\n*E", "Shop.kt", 3))
                .isZero();
        assertThat(line("*S Kotlin\n*F\n+ 1 A.kt\nA\n*L\n1#1,99999999:1,99999999", "A.kt", 99999998))
                .isEqualTo(1);
    }
}
