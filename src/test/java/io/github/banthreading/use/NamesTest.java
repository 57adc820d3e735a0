package io.github.banthreading.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes, members and APIs in the forms that people write. */
class NamesTest {

    @Test
    void aClassIsPrintedWithDotsAndHeldWithSlashes() {
        ClassName name = ClassName.parse("java.util.Map$Entry");
        assertThat(name.internal()).isEqualTo("java/util/Map$Entry");
        assertThat(name).hasToString("java.util.Map$Entry");
        assertThat(name.packagePath()).isEqualTo("java/util/");
        assertThat(name.simpleName()).isEqualTo("Map$Entry");
        assertThat(ClassName.parse("Main").packagePath()).isEmpty();
        assertThat(ClassName.parse("Main").simpleName()).isEqualTo("Main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".A", "a.", "a..B", "a/B", "A[]", "La.B;"})
    void whatIsNoClassIsRefused(String text) {
        assertThatThrownBy(() -> ClassName.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".A", "a.B", ";", "La/B;", "[I"})
    void theInternalFormIsWithoutDotsSemicolonsAndBrackets(String text) {
        assertThatThrownBy(() -> new ClassName(text)).hasMessage("not an internal class name: " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run()                       | run()",
                "run( )                      | run()",
                "'run() '                    | run()",
                "run( int,java.lang.String ) | run(int, java.lang.String)",
                "run(int[], a.B$C)           | run(int[], a.B$C)",
                "running                     | running",
                "<init>                      | <init>",
                "<init>(int)                 | <init>(int)",
                "starts a thread()           | starts a thread()",
                "starts (slowly), then()     | starts (slowly), then()",
                "starts (slowly), then       | starts (slowly), then",
                "price is #1()               | price is #1()",
                "100%*(int)                  | 100%*(int)",
                "'trailing ()'               | 'trailing ()'",
                "' leading()'                | ' leading()'",
                "sad :-(()                   | sad :-(()",
                "run()()                     | run()()",
            })
    void aMemberHasOneForm(String text, String form) {
        assertThat(Member.parse(text)).hasToString(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "()",
                "(",
                "run(",
                "run)",
                "run)(",
                "run(int)(",
                "run(int",
                "run(int,)",
                "run(,)",
                "a.run()",
                "a.b (c)()",
                "a;b()",
                "a[b()",
                "run(a/B)",
                "run(List<A>)",
                "run(int x)"
            })
    void whatIsNoMemberIsRefused(String text) {
        assertThatThrownBy(() -> Member.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatStandsBeforeTheLastParenthesisIsTheName() {
        assertThat(Member.parse("starts (slowly), then( int )"))
                .isEqualTo(new Member("starts (slowly), then", "(int)"));
        assertThat(Member.parse("price is #1")).isEqualTo(new Member("price is #1", ""));
        assertThat(ApiRef.parse("a.B#price is #1()").member()).isEqualTo(new Member("price is #1", "()"));
        assertThat(ApiRef.parse("a.B#trailing ()").member().name()).isEqualTo("trailing ");
    }

    @Test
    void aMemberHasANameAndArgumentsInParentheses() {
        assertThatThrownBy(() -> new Member("", "()")).hasMessage("not a member: ()");
        assertThatThrownBy(() -> new Member("run", "int")).hasMessage("not a member: runint");
        assertThatThrownBy(() -> new Member("run", "(int")).hasMessage("not a member: run(int");
    }

    @ParameterizedTest
    @CsvSource({
        "run, run, true",
        "run, run(), true",
        "run, 'run(int)', true",
        "run(), 'run(int)', false",
        "'run(int)', 'run(int)', true",
        "'run(int)', run, false",
        "run, runs(), false",
    })
    void aNameWithoutTypesCoversAllOverloads(String member, String other, boolean covers) {
        assertThat(Member.parse(member).covers(Member.parse(other))).isEqualTo(covers);
        assertThat(ApiRef.parse("a.B#" + member).covers(ApiRef.parse("a.B#" + other)))
                .isEqualTo(covers);
        assertThat(ApiRef.parse("a.B#" + member).covers(ApiRef.parse("a.C#" + other)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.Thread#start() | java.lang.Thread#start()",
                "java.lang.Thread #start( ) | java.lang.Thread#start()",
                "a.B#<extends> | a.B#<extends>",
                "A#b | A#b",
                "volatile#field | volatile#field",
            })
    void anApiHasOneForm(String text, String form) {
        assertThat(ApiRef.parse(text)).hasToString(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.B", "#start()", "a.B#", "a.B.start()", "a/B#start()", "a.B#start("})
    void whatIsNoApiIsRefused(String text) {
        assertThatThrownBy(() -> ApiRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overloadsHaveTheClassAndTheNameInCommon() {
        ApiRef api = ApiRef.parse("a.B#run(int)");
        assertThat(api.isOverloadOf(ApiRef.parse("a.B#run()"))).isTrue();
        assertThat(api.isOverloadOf(ApiRef.parse("a.C#run(int)"))).isFalse();
        assertThat(api.isOverloadOf(ApiRef.parse("a.B#stop(int)"))).isFalse();
    }

    @Test
    void aSiteWithoutALineIsNamedByItsFile() {
        ClassName owner = ClassName.parse("a.B");
        assertThat(new Site(owner, Member.INIT, "a/B.java", 0).location()).isEqualTo("a/B.java");
        assertThat(new Site(owner, Member.INIT, "a/B.java", 7)).hasToString("a/B.java:7 in a.B#<init>");
        assertThat(new Site(owner, Member.INIT, "a/B.java", 7)
                        .inFile("src/a/B.java")
                        .location())
                .isEqualTo("src/a/B.java:7");
        assertThat(new Site(owner, Member.INIT, "a/B.java", 7).atLine(9)).hasToString("a/B.java:9 in a.B#<init>");
        assertThatThrownBy(() -> new Site(owner, Member.INIT, "a/B.java", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usesAreOrderedByFileThenLineThenApiThenClassThenMember() {
        List<ApiUse> sorted = List.of(
                use("a.B#a", "A.java", 9, "z()"),
                use("a.B#a", "B.java", 1, "z()"),
                use("a.B#b", "B.java", 1, "a()"),
                use("a.B#b", "B.java", 1, "b()"),
                new ApiUse(ApiRef.parse("a.B#b"), new Site(ClassName.parse("a.C"), Member.parse("a()"), "B.java", 1)),
                use("a.B#a", "B.java", 2, "a()"));
        assertThat(sorted.get(0)).hasToString("a.B#a at A.java:9 in a.B#z()");
        List<ApiUse> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
    }

    private static ApiUse use(String api, String file, int line, String member) {
        return new ApiUse(ApiRef.parse(api), new Site(ClassName.parse("a.B"), Member.parse(member), file, line));
    }
}
