package io.github.banthreading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A message has a size, whatever names are in it. */
class LongNamesTest {

    @Test
    void aLongNameLosesItsMiddle() {
        String name = "com.acme." + "x".repeat(65_000) + ".Orders#place";
        assertThat(LongNames.cut("Class " + name + " is odd\nand $1 stays"))
                .hasSize(6 + 397 + 22)
                .startsWith("Class com.acme.xxx")
                .contains("xxx...xxx")
                .endsWith("xxx.Orders#place is odd\nand $1 stays");
    }

    @Test
    void aNameOfManyWordsLosesItsMiddleToo() {
        String line = "a ".repeat(40_000) + "end";
        assertThat(LongNames.cut("first\n" + line + "\nlast").lines())
                .hasSize(3)
                .allMatch(each -> each.length() <= 2_000)
                .first()
                .isEqualTo("first");
        assertThat(LongNames.cut(line))
                .startsWith("a a")
                .hasSize(1_999)
                .contains("...")
                .endsWith("a end");
    }

    @Test
    void noCharacterIsCutInHalf() {
        String cut = LongNames.cut("a" + "\ud83d\ude00".repeat(1_000));
        assertThat(cut.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(LongNames.cut("\ud83d\ude00".repeat(1_000)).codePoints())
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(LongNames.cut("\ud83d\ude00".repeat(1_000) + "b").codePoints())
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Test
    void whatAPersonWritesStaysAsItIs() {
        String command = "mvn " + "-pl com.acme:orders ".repeat(60) + "compile ban-threading:debt-add";
        assertThat(LongNames.cut(command)).isEqualTo(command);
        assertThat(LongNames.cut("mvn verify")).isEqualTo("mvn verify");
    }

    @Test
    void aNameIsLongFromItsFirstCharacterOn() {
        String longest = "x".repeat(400);
        assertThat(LongNames.cut("(" + longest + ")")).hasSize(3 + 2 * 198);
        assertThat(LongNames.cut("a " + longest + " b\n" + longest)).isEqualTo("a " + longest + " b\n" + longest);
    }
}
