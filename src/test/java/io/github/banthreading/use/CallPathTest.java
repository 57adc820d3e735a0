package io.github.banthreading.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.use.CallPath.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallPathTest {

    private static Step step(String step) {
        boolean handedOver = step.startsWith("~");
        String name = handedOver ? step.substring(1) : step;
        ClassName owner = ClassName.parse("acme." + name);
        return new Step(new Site(owner, Member.parse("run()"), name + ".java", name.length()), handedOver);
    }

    private static CallPath path(Phase phase, String... steps) {
        return new CallPath(
                phase, false, Stream.of(steps).map(CallPathTest::step).toList());
    }

    @Test
    void phaseThenHandoversThenStepsThenTheFirstStepThatDiffers() {
        List<CallPath> ordered = List.of(
                path(Phase.INVOCATION, "A", "B"),
                path(Phase.INVOCATION, "A", "C"),
                path(Phase.INVOCATION, "B", "A"),
                path(Phase.INVOCATION, "A", "A", "A"),
                path(Phase.INVOCATION, "A", "~B"),
                path(Phase.INVOCATION, "~A", "B"),
                path(Phase.INVOCATION, "~A", "~B"),
                path(Phase.INIT, "A"));
        Random random = new Random(20261129);
        for (int round = 0; round < 20; round++) {
            List<CallPath> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, random);
            Collections.sort(shuffled);
            assertThat(shuffled).isEqualTo(ordered);
        }
    }

    @Test
    void equalPathsAreNeitherBefore() {
        assertThat(path(Phase.INIT, "A", "B")).isEqualByComparingTo(path(Phase.INIT, "A", "B"));
    }
}
