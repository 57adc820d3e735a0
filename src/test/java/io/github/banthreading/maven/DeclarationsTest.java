package io.github.banthreading.maven;

import static io.github.banthreading.maven.Declarations.synchronizedAbove;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationsTest {

    /** Each text has the declaration on its second line and the body on its last. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A {\n  synchronized void run() { go();",
                "@Override\npublic synchronized void run() {\n  go();",
                "/** Runs. */\n  private static synchronized int run(\n    int a,\n    int b)\n    throws E {\n\n  return a;",
                "\npublic synchronized\nvoid run() {\n  // synchronized by the class\n  synchronized (this) {",
                "\nsynchronized void run() {\n  /* synchronized too */ go();",
                "\nsynchronized void run() {\n  /*\n   * synchronized too\n   */\n  go();",
                "\nsynchronized void run() {\n  synchronized(a) { go();",
                "synchronized void other() {}\nsynchronized void run() {\n  go();",
                "object O {\ndef run() = synchronized {\n  go()",
                "object O {\n@Synchronized\nfun run() {\n  go()",
                "object O {\n@JvmStatic @Synchronized fun run() { go() }",
                "class O {\n@get:Synchronized\nval a: Int\n  get() = go()",
                "class O {\n@kotlin.jvm.Synchronized\nfun a() =\n  go()",
            })
    void theLineThatMakesAMethodSynchronizedIsTheNextAbove(String text) {
        List<String> lines = text.lines().toList();
        assertThat(synchronizedAbove(lines, lines.size())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void run() {\n  synchronized (this) {",
                "// synchronized\nvoid run() {\n  go();",
                "void isSynchronized() {\n  go();",
                "@SynchronizedBy\nvoid run() {\n  go();",
                "synchronized void other() {}\n\n\n\n\n\n\n\n\n\n\n\n\nvoid run() {\n  go();",
            })
    void aBodyWithoutOneKeepsItsLine(String text) {
        List<String> lines = text.lines().toList();
        assertThat(synchronizedAbove(lines, lines.size())).isEqualTo(lines.size());
    }

    @Test
    void itIsSoughtNoMoreThanTwelveLinesAboveTheBody() {
        List<String> lines = ("synchronized void run() {" + "\n".repeat(12) + "go();")
                .lines()
                .toList();
        assertThat(synchronizedAbove(lines, 13)).isEqualTo(1);
        List<String> far = ("synchronized void run() {" + "\n".repeat(13) + "go();")
                .lines()
                .toList();
        assertThat(synchronizedAbove(far, 14)).isEqualTo(14);
    }

    /** The file may be another than the one that was compiled. */
    @Test
    void aLineThatTheSourceDoesNotHaveStays() {
        assertThat(synchronizedAbove(List.of(), 7)).isEqualTo(7);
        assertThat(synchronizedAbove(List.of("synchronized void run() {}"), 0)).isZero();
    }
}
