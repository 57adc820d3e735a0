package io.github.banthreading.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.report.PathSamples;
import io.github.banthreading.use.CallPath;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Reach.FromClass;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathsTextTest {

    private static final Verdict VERDICT = PathSamples.everything().modules().get(0);
    private static final BuildVerdict BUILD = PathSamples.everything();
    private static final ClassName HANDLER = ClassName.parse("com.acme.orders.OrderHandler");
    private static final ClassName CLEAN = ClassName.parse("com.acme.orders.Ping");

    private static final String LIMITS = """
            A path is possible, not proven. Not followed: reflection, injection, and
              calls inside dependencies and modules that are not in this report.
              Methods of an object that is created are taken as called.""";

    @Test
    void theTableShowsWhichHandlersAreClean() {
        FromClass orders = new FromClass(HANDLER, Set.of(PathSamples.REQUESTED, PathSamples.MADE), List.of());
        FromClass ping = new FromClass(CLEAN, Set.of(), List.of());

        assertThat(PathsText.table(BUILD, List.of(orders, ping))).isEqualTo("""
                ban-threading: 2 entry points in com.acme:orders
                  com.acme.orders.OrderHandler  executor 1, timer 1
                  com.acme.orders.Ping          reaches no threading
                  by nothing that was found     executor 1, thread 2, timer 1
                """ + LIMITS);
    }

    @Test
    void eachHandlerHasItsShortestPath() {
        List<CallPath> path = VERDICT.reach().find(PathSamples.REQUESTED).orElseThrow();
        FromClass orders = new FromClass(HANDLER, Set.of(), path.subList(0, 1));
        FromClass ping = new FromClass(CLEAN, Set.of(), List.of());

        assertThat(PathsText.pathsTo("com.acme.orders.Pricing#quote", List.of(ping, orders), 1))
                .isEqualTo("""
                        ban-threading: 1 path to com.acme.orders.Pricing#quote
                          from OrderHandler#handleRequest -> Pricing#quote
                        """ + LIMITS);
        assertThat(PathsText.pathsTo("com.acme.orders.Pricing#quote", List.of(ping), 1))
                .isEqualTo("""
                        ban-threading: no handler found to reach com.acme.orders.Pricing#quote
                        """ + LIMITS);
    }

    @Test
    void withoutAHandlerItSaysHowToNameOne() {
        String text = """
                ban-threading: No Lambda handler was found in this module, so no paths
                  are shown. If it has one that implements no interface, name it in
                  <handlers>.""";

        assertThat(PathsText.table(BUILD, List.of())).isEqualTo(text);
        assertThat(PathsText.pathsTo("com.acme.Legacy", List.of(), 1)).isEqualTo(text);
    }

    @Test
    void aNameOfNothingIsAMistake() {
        assertThat(PathsText.unknown(BUILD, "com.acme.Nobody", Optional.empty()))
                .isEqualTo("""
                ban-threading: com.acme:orders has nothing named com.acme.Nobody
                  No class and no method of it has that name, and it uses no such API.

                Next: write a class (com.acme.Legacy), a method (com.acme.Legacy#run),
                  or an API as report.json names it.""");
    }

    @Test
    void aNameOfNothingIsCorrected() {
        assertThat(PathsText.unknown(BUILD, "com.acme.Pricin", Optional.of("com.acme.Pricing")))
                .endsWith("\n\nNext: did you mean com.acme.Pricing? Write:\n  -DbanThreading.to=com.acme.Pricing");
    }

    @Test
    void moreThanTheLimitAreCounted() {
        List<CallPath> path = VERDICT.reach().find(PathSamples.REQUESTED).orElseThrow();
        FromClass orders = new FromClass(HANDLER, Set.of(), path.subList(0, 1));
        List<CallPath> later = VERDICT.reach().find(PathSamples.MADE).orElseThrow();
        FromClass other = new FromClass(CLEAN, Set.of(), later);

        assertThat(PathsText.pathsTo("com.acme.orders.Pricing", List.of(other, orders), 1))
                .isEqualTo("""
                        ban-threading: 2 paths to com.acme.orders.Pricing
                          from OrderHandler#handleRequest -> Pricing#quote
                          and 1 more path: -DbanThreading.limit=2
                        """ + LIMITS);
    }
}
