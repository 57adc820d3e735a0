package io.github.banthreading.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is not covered is never looked at, so that a no too many would be a use that nobody sees. */
class ListedNamesTest {

    private final ListedNames names = new ListedNames();

    private boolean covers(String owner, String member) {
        return names.covers(owner, Member.parse(member));
    }

    private boolean mayName(String text) {
        return names.mayName(end(text), length(text));
    }

    private boolean mayOwn(String text) {
        return names.mayOwn(end(text), length(text));
    }

    private boolean mayAnnotate(String text) {
        return names.mayAnnotate(end(text), length(text));
    }

    /** As the bytes of a class file give it. */
    private static int end(String text) {
        int end = 0;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            end = end << 8 | (each & 0xff);
        }
        return end;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void aListedMethodMayBeAnyClassesThatInheritsItButNotWithOtherArguments() {
        names.add(ApiRef.parse("com.acme.Pool#submit(int)"));
        assertThat(covers("com/acme/Pool", "submit(int)")).isTrue();
        assertThat(covers("com/other/MyPool", "submit(int)")).isTrue();
        assertThat(covers("com/acme/Pool", "submit(long)")).isFalse();
        assertThat(covers("com/acme/Pool", "size()")).isFalse();
        assertThat(names.covers("com/acme/Pool", "submit")).isTrue();
        assertThat(names.covers("com/acme/Pool", "size")).isFalse();
        assertThat(mayName("submit")).isTrue();
        assertThat(mayName("size")).isFalse();
    }

    @Test
    void withoutArgumentsAllOverloadsAreMeant() {
        names.add(ApiRef.parse("com.acme.Pool#submit"));
        assertThat(covers("com/acme/Pool", "submit(long)")).isTrue();
    }

    @Test
    void aMemberThatIsListedForTheConstantFalseMayBeOneForEveryBoolean() {
        names.add(ApiRef.parse("com.acme.Pool#start(int, false)"));
        assertThat(covers("com/acme/Pool", "start(int, boolean)")).isTrue();
        assertThat(covers("com/acme/Pool", "start(boolean)")).isFalse();
    }

    @Test
    void constructorsAndAnnotationsAreThoseOfExactlyTheirClass() {
        names.add(ApiRef.parse("com.acme.Pool#<init>(int)"));
        names.add(ApiRef.parse("com.acme.Async#<annotation>"));
        assertThat(covers("com/acme/Pool", "<init>")).isTrue();
        assertThat(covers("com/acme/MyPool", "<init>")).isFalse();
        assertThat(mayOwn("com/acme/Pool")).isTrue();
        assertThat(mayOwn("com/acme/MyPool")).isFalse();
        assertThat(covers("com/acme/Async", "<annotation>")).isTrue();
        assertThat(covers("com/acme/Pool", "<annotation>")).isFalse();
        assertThat(mayAnnotate("com/acme/Async")).isTrue();
        assertThat(mayAnnotate("com/acme/Pool")).isFalse();
    }

    @Test
    void aClassOfTheJdkInheritsFromTheJdkOnly() {
        names.add(ApiRef.parse("com.acme.Pool#size()"));
        names.add(ApiRef.parse("java.lang.Thread#start()"));
        assertThat(covers("java/util/ArrayList", "size()")).isFalse();
        assertThat(covers("java/util/ArrayList", "start()")).isTrue();
        assertThat(covers("javax/acme/MyPool", "size()")).isTrue();
        assertThat(covers("com/acme/MyThread", "start()")).isTrue();
    }

    @Test
    void aClassListedAsAWholeIsItselfOnlyAndEverythingIsEverything() {
        names.addWhole(new ClassName("com/acme/Pool"));
        assertThat(covers("com/acme/Pool", "anything()")).isTrue();
        assertThat(names.covers("com/acme/Pool", "anything")).isTrue();
        assertThat(covers("com/acme/MyPool", "anything()")).isFalse();
        assertThat(mayOwn("com/acme/Pool")).isTrue();
        assertThat(mayAnnotate("com/acme/Pool")).isTrue();
        names.addEverything();
        assertThat(covers("com/acme/MyPool", "anything()")).isTrue();
        assertThat(mayName("anything")).isTrue();
        assertThat(mayOwn("com/acme/MyPool")).isTrue();
        assertThat(mayAnnotate("com/acme/MyPool")).isTrue();
    }

    @Test
    void anEndingMayBeThatOfEveryClassOutsideTheJdk() {
        names.addEnding("Async");
        assertThat(names.covers("com/acme/Client", "sendAsync")).isTrue();
        assertThat(covers("com/acme/Client", "sendAsync(int)")).isTrue();
        assertThat(covers("com/acme/Client", "sendAsynchronously(int)")).isFalse();
        assertThat(covers("java/util/concurrent/CompletableFuture", "runAsync(java.lang.Runnable)"))
                .isFalse();
        assertThat(mayName("sendAsync")).isTrue();
        assertThat(mayName("sync")).isTrue();
        assertThat(mayName("Async2")).isFalse();
        assertThat(mayOwn("com/acme/Async")).isFalse();
    }

    @Test
    void constructorsOfClassesThatAreAlikeAreThoseThatTheTestAccepts() {
        names.addConstructors("AsyncClient", new ClassName("com/acme/PoolAsyncClient"));
        assertThat(covers("com/acme/PoolAsyncClient", "<init>(int)")).isTrue();
        assertThat(covers("com/other/PoolAsyncClient", "<init>(int)")).isFalse();
        assertThat(covers("com/acme/PoolAsyncClient", "<annotation>")).isFalse();
        assertThat(mayOwn("com/acme/PoolAsyncClient")).isTrue();
        assertThat(mayOwn("com/acme/PoolAsyncClient2")).isFalse();
        assertThat(mayName("PoolAsyncClient")).isFalse();
    }

    @Test
    void aMemberOfEveryClassIsOneOfTheJdkToo() {
        names.add(Member.parse("<class-constant>"));
        assertThat(covers("com/acme/Pool", "<class-constant>")).isTrue();
        assertThat(covers("java/lang/Thread", "<class-constant>")).isTrue();
    }

    @Test
    void aNameIsLookedUpByItsBytesWhateverItsScriptAndHoweverShortItIs() {
        names.add(ApiRef.parse("com.acme.Pool#go()"));
        names.add(ApiRef.parse("com.acme.Pool#größer()"));
        names.addEnding("größe");
        assertThat(mayName("go")).isTrue();
        assertThat(mayName("no")).isFalse();
        assertThat(mayName("größer")).isTrue();
        assertThat(mayName("grosser")).isFalse();
        assertThat(mayName("Körpergröße")).isTrue();
    }

    @Test
    void whatEveryClassInheritsIsToldFromTheRest() {
        names.add(ApiRef.parse("java.lang.Object#wait()"));
        names.add(ApiRef.parse("com.acme.Pool#submit()"));
        assertThat(names.coversInObject("wait")).isTrue();
        assertThat(names.coversInObject("submit")).isFalse();
        names.addEverything();
        assertThat(names.coversInObject("submit")).isTrue();
    }

    @Test
    void aMethodOutsideTheJdkMayNarrowTypeVariablesButNoPrimitiveTypes() {
        names.add(ApiRef.parse("java.util.concurrent.Exchange#run(java.lang.Object, int, false)"));
        assertThat(covers("com/acme/Mine", "run(com.acme.Order, int, boolean)")).isTrue();
        assertThat(covers("com/acme/Mine", "run(com.acme.Order, long, boolean)"))
                .isFalse();
        assertThat(covers("com/acme/Mine", "run(com.acme.Order, int, com.acme.Order)"))
                .isFalse();
        assertThat(covers("com/acme/Mine", "run(int, int, boolean)")).isFalse();
        assertThat(covers("com/acme/Mine", "run(com.acme.Order, int)")).isFalse();
        assertThat(covers("java/util/Mine", "run(java.lang.String, int, boolean)"))
                .isFalse();
    }

    @Test
    void anArgumentIsNeitherNarrowedToNoneNorIsAFieldAMethodWithoutAny() {
        names.add(ApiRef.parse("com.acme.Pool#accept(java.lang.Object)"));
        names.add(ApiRef.parse("com.acme.Pool#run()"));
        assertThat(covers("com/acme/Mine", "accept(com.acme.Order)")).isTrue();
        assertThat(covers("com/acme/Mine", "accept()")).isFalse();
        assertThat(covers("com/acme/Mine", "run()")).isTrue();
        assertThat(covers("com/acme/Mine", "run(com.acme.Order)")).isFalse();
        assertThat(covers("com/acme/Mine", "run")).isFalse();
    }

    @Test
    void whatIsOfTheLanguageItselfIsListedOnItsOwn() {
        names.add(ApiRef.SYNCHRONIZED_BLOCK);
        assertThat(names.covers(ApiRef.SYNCHRONIZED_BLOCK)).isTrue();
        assertThat(names.covers(ApiRef.VOLATILE_FIELD)).isFalse();
    }

    @Test
    void theEndOfANameIsTheSameNumberForWhoeverAsks() {
        assertThat(ListedNames.endOf("com/acme/Pool")).isEqualTo(end("com/acme/Pool"));
        assertThat(ListedNames.endOf("go")).isEqualTo(end("go"));
    }

    /** JVMS 4.4.7: two characters of three bytes each, where UTF-8 has one of four. */
    @Test
    void aCharacterOfTwoHalvesIsLookedUpAsAClassFileHoldsIt() {
        names.add(ApiRef.parse("com.acme.Pool#\ud835\udc9c()"));
        assertThat(names.mayName(0xb5edb29c, 6)).isTrue();
        assertThat(names.mayName(end("\ud835\udc9c"), 4)).isFalse();
    }
}
