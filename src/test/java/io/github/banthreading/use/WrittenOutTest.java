package io.github.banthreading.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Equality and hash codes that are written out, to be fast, are those that a record derives. */
class WrittenOutTest {

    private record DerivedClassName(String internal) {}

    private record DerivedMember(String name, String arguments) {}

    private record DerivedApiRef(ClassName owner, Member member) {}

    private record DerivedSite(ClassName owner, Member member, String file, int line) {}

    private record DerivedApiUse(ApiRef api, Site site) {}

    private record DerivedStep(Site site, boolean handedOver) {}

    /** A value and the same one in a record that derives both. */
    private record Pair(Object writtenOut, Object derived) {}

    private static Pair className(String internal) {
        return new Pair(new ClassName(internal), new DerivedClassName(internal));
    }

    private static Pair member(String name, String arguments) {
        return new Pair(new Member(name, arguments), new DerivedMember(name, arguments));
    }

    private static Pair apiRef(String owner, String member) {
        ClassName name = ClassName.parse(owner);
        return new Pair(new ApiRef(name, Member.parse(member)), new DerivedApiRef(name, Member.parse(member)));
    }

    private static Pair site(String owner, String member, String file, int line) {
        ClassName name = ClassName.parse(owner);
        return new Pair(
                new Site(name, Member.parse(member), file, line),
                new DerivedSite(name, Member.parse(member), file, line));
    }

    private static Pair apiUse(String api, int line) {
        Site site = new Site(ClassName.parse("a.B"), Member.INIT, "B.java", line);
        return new Pair(new ApiUse(ApiRef.parse(api), site), new DerivedApiUse(ApiRef.parse(api), site));
    }

    private static Pair step(int line, boolean handedOver) {
        Site site = new Site(ClassName.parse("a.B"), Member.INIT, "B.java", line);
        return new Pair(new CallPath.Step(site, handedOver), new DerivedStep(site, handedOver));
    }

    private static void assertAgree(List<Pair> pairs) {
        for (Pair one : pairs) {
            assertThat(one.writtenOut()).isNotEqualTo(one.derived());
            assertThat(one.writtenOut().hashCode()).isEqualTo(one.derived().hashCode());
            for (Pair other : pairs) {
                assertThat(one.writtenOut().equals(other.writtenOut()))
                        .as("%s equals %s", one.writtenOut(), other.writtenOut())
                        .isEqualTo(one.derived().equals(other.derived()));
            }
        }
    }

    @Test
    void ofNames() {
        assertAgree(List.of(className("a/B"), className("a/B"), className("a/C")));
        assertAgree(List.of(member("a", "()"), member("a", "()"), member("b", "()"), member("a", "(int)")));
        assertAgree(List.of(apiRef("a.B", "c"), apiRef("a.B", "c"), apiRef("a.C", "c"), apiRef("a.B", "d")));
    }

    @Test
    void ofPlacesAndUses() {
        assertAgree(List.of(
                site("a.B", "c", "B.java", 1),
                site("a.B", "c", "B.java", 1),
                site("a.C", "c", "B.java", 1),
                site("a.B", "d", "B.java", 1),
                site("a.B", "c", "C.java", 1),
                site("a.B", "c", "B.java", 2)));
        assertAgree(List.of(apiUse("a.B#c", 1), apiUse("a.B#c", 1), apiUse("a.B#d", 1), apiUse("a.B#c", 2)));
    }

    @Test
    void ofSteps() {
        assertAgree(List.of(step(1, false), step(1, false), step(1, true), step(2, false)));
    }
}
