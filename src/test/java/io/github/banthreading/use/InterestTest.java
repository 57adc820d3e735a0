package io.github.banthreading.use;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is not covered is never looked at, so that a no too many would be a use that nobody sees. */
class InterestTest {

    private final Interest interest = new Interest();

    private boolean covers(String owner, String member) {
        return interest.covers(owner, Member.parse(member));
    }

    private static int hash(String text) {
        return text.hashCode();
    }

    @Test
    void aListedMethodMayBeAnyClassesThatInheritsItButNotWithOtherArguments() {
        interest.add(ApiRef.parse("com.acme.Pool#submit(int)"));
        assertThat(covers("com/acme/Pool", "submit(int)")).isTrue();
        assertThat(covers("com/other/MyPool", "submit(int)")).isTrue();
        assertThat(covers("com/acme/Pool", "submit(long)")).isFalse();
        assertThat(covers("com/acme/Pool", "size()")).isFalse();
        assertThat(interest.covers("com/acme/Pool", "submit")).isTrue();
        assertThat(interest.covers("com/acme/Pool", "size")).isFalse();
        assertThat(interest.mayName(hash("submit"))).isTrue();
        assertThat(interest.mayName(hash("size"))).isFalse();
    }

    @Test
    void withoutArgumentsAllOverloadsAreMeant() {
        interest.add(ApiRef.parse("com.acme.Pool#submit"));
        assertThat(covers("com/acme/Pool", "submit(long)")).isTrue();
    }

    @Test
    void aMemberThatIsListedForTheConstantFalseMayBeOneForEveryBoolean() {
        interest.add(ApiRef.parse("com.acme.Pool#start(int, false)"));
        assertThat(covers("com/acme/Pool", "start(int, boolean)")).isTrue();
        assertThat(covers("com/acme/Pool", "start(boolean)")).isFalse();
    }

    @Test
    void constructorsAndAnnotationsAreThoseOfExactlyTheirClass() {
        interest.add(ApiRef.parse("com.acme.Pool#<init>(int)"));
        interest.add(ApiRef.parse("com.acme.Async#<annotation>"));
        assertThat(covers("com/acme/Pool", "<init>")).isTrue();
        assertThat(covers("com/acme/MyPool", "<init>")).isFalse();
        assertThat(interest.mayOwn(hash("com/acme/Pool"))).isTrue();
        assertThat(interest.mayOwn(hash("com/acme/MyPool"))).isFalse();
        assertThat(covers("com/acme/Async", "<annotation>")).isTrue();
        assertThat(covers("com/acme/Pool", "<annotation>")).isFalse();
        assertThat(interest.mayAnnotate(hash("com/acme/Async"))).isTrue();
        assertThat(interest.mayAnnotate(hash("com/acme/Pool"))).isFalse();
    }

    @Test
    void aClassOfTheJdkInheritsFromTheJdkOnly() {
        interest.add(ApiRef.parse("com.acme.Pool#size()"));
        interest.add(ApiRef.parse("java.lang.Thread#start()"));
        assertThat(covers("java/util/ArrayList", "size()")).isFalse();
        assertThat(covers("java/util/ArrayList", "start()")).isTrue();
        assertThat(covers("javax/acme/MyPool", "size()")).isTrue();
        assertThat(covers("com/acme/MyThread", "start()")).isTrue();
    }

    @Test
    void aClassListedAsAWholeIsItselfOnlyAndEverythingIsEverything() {
        interest.addWhole(new ClassName("com/acme/Pool"));
        assertThat(covers("com/acme/Pool", "anything()")).isTrue();
        assertThat(covers("com/acme/MyPool", "anything()")).isFalse();
        assertThat(interest.mayOwn(hash("com/acme/Pool"))).isTrue();
        assertThat(interest.mayAnnotate(hash("com/acme/Pool"))).isTrue();
        interest.addEverything();
        assertThat(covers("com/acme/MyPool", "anything()")).isTrue();
        assertThat(interest.mayName(hash("anything"))).isTrue();
        assertThat(interest.mayOwn(hash("com/acme/MyPool"))).isTrue();
        assertThat(interest.mayAnnotate(hash("com/acme/MyPool"))).isTrue();
    }

    @Test
    void aMemberOfEveryClassIsOneOfTheJdkToo() {
        interest.add(Member.parse("<class-constant>"));
        assertThat(covers("com/acme/Pool", "<class-constant>")).isTrue();
        assertThat(covers("java/lang/Thread", "<class-constant>")).isTrue();
    }
}
