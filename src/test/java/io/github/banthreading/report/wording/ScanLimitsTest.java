package io.github.banthreading.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Samples;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.PassedOver.Group;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes that nobody judged have names in every message. */
class ScanLimitsTest {

    private static List<ClassName> classes(String... names) {
        return Stream.of(names).map(name -> new ClassName("com/acme/" + name)).toList();
    }

    private static Optional<String> notJudged(PassedOver passedOver) {
        ScanResult scan =
                new ScanResult(List.of(), Set.of(), 9, passedOver, List.of(), List.of(), false, Optional.empty());
        return ScanLimits.notJudged(scan, 3);
    }

    @Test
    void classesAreNamedAndUsesCountedWhereTheyWereSeen() {
        assertThat(notJudged(new PassedOver(
                        new Group(classes("Made"), 2),
                        classes("Part", "Part"),
                        new Group(classes("Left"), 0),
                        new Group(classes("Copy"), 1))))
                .contains("not judged: 3 generated (com.acme.Made, com.acme.Part; at least 2 uses),"
                        + " 1 excluded (com.acme.Left), 1 from dependencies (com.acme.Copy; 1 use)");
    }

    @Test
    void manyAreCounted() {
        String[] names = IntStream.range(0, 5).mapToObj(i -> "C" + i).toArray(String[]::new);
        assertThat(notJudged(new PassedOver(Group.NONE, List.of(), new Group(classes(names), 0), Group.NONE)))
                .contains("not judged: 5 excluded (com.acme.C0, com.acme.C1, com.acme.C2 and 2 more)");
    }

    @Test
    void whereEverythingWasJudgedNothingIsSaid() {
        assertThat(ScanLimits.notJudged(Samples.scan(), 3)).isEmpty();
    }
}
