package io.github.banthreading.maven;

import static io.github.banthreading.Samples.CACHED_POOL;
import static io.github.banthreading.Samples.POOL;
import static io.github.banthreading.Samples.START;
import static io.github.banthreading.Samples.TIMER;
import static io.github.banthreading.Samples.TODAY;

import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtMutator;
import io.github.banthreading.debt.DebtSpelling;
import io.github.banthreading.debt.DebtSpelling.Debt;
import io.github.banthreading.debt.DebtSpelling.Line;
import io.github.banthreading.debt.DebtSpelling.Written;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Debt files as people write and damage them, and code that has more and less debt than they say. */
final class DebtEditCases {

    private static final List<String> APIS =
            List.of(POOL, CACHED_POOL, START, TIMER, "java.util.Timer#schedule(java.util.TimerTask, long)");
    private static final List<String> CLASSES = List.of("A", "B", "A$Inner", "Gr\u00f6\u00dfe");
    private static final List<String> MEMBERS =
            List.of("run()", "<init>", "call(int, java.lang.String)", "<clinit>", "cache");
    private static final List<String> IDS = List.of(
            "a-run", "b", "A", "zz-top", "\u00e4rger", "a run", " a-new ", "b.2", "9", "#", "[[debt]]", "\ud83e\uddf5");
    private static final List<String> PROSE = List.of(
            "Predates the port.",
            "\u00dcbertr\u00e4ge \ud83e\uddf5 of the old world.",
            "It says \"[[debt]]\" # and more.",
            "C:\\temp is where it lives.");
    private static final List<String> WITHOUT_ENTRIES =
            List.of("", "# nothing yet\n", "\n\n", "\uFEFF", "\uFEFF# all paid", "version = 1", "# a\r\n\r\n");

    private final Random random;
    private final List<String> realFiles;
    private final DebtMutator mutator;
    private final DebtSpelling spelling;

    /** Takes what decides, and files that somebody has written. */
    DebtEditCases(Random random, List<String> realFiles) {
        this.random = random;
        this.realFiles = realFiles;
        this.mutator = new DebtMutator(random);
        this.spelling = new DebtSpelling(random);
    }

    /**
     * A debt file.
     *
     * @param bytes what it holds
     * @param written how it was written, if nothing damaged it since
     */
    record Input(byte[] bytes, Optional<Written> written) {

        Input(String text) {
            this(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The next file; a quarter of them is damaged. */
    Input next() {
        Input whole = whole();
        if (random.nextInt(4) > 0) {
            return whole;
        }
        String mutant = whole.text();
        for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
            mutant = mutator.mutate(mutant);
        }
        Input damaged = new Input(mutant);
        return random.nextInt(8) == 0 ? new Input(mutator.broken(damaged.bytes()), Optional.empty()) : damaged;
    }

    private Input whole() {
        if (random.nextInt(8) == 0) {
            return new Input(pick(realFiles));
        }
        if (random.nextInt(40) == 0) {
            return new Input(pick(WITHOUT_ENTRIES));
        }
        Written written = spelling.write(debts());
        return new Input(written.text().getBytes(StandardCharsets.UTF_8), Optional.of(written));
    }

    private List<Debt> debts() {
        List<String> ids = shuffled(IDS);
        List<Debt> debts = new ArrayList<>();
        Set<String> places = new TreeSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String inClass = pick(CLASSES);
            String member = pick(MEMBERS);
            if (places.add(inClass + "#" + member)) {
                List<Line> lines = shuffled(APIS).stream()
                        .limit(1 + random.nextInt(3))
                        .map(api -> new Line(respelled(api), 1 + random.nextInt(random.nextInt(9) == 0 ? 9999 : 4)))
                        .toList();
                debts.add(new Debt(
                        ids.remove(0),
                        "com.acme.orders." + inClass,
                        respelled(member),
                        TODAY.plusDays(random.nextInt(300) - 40L),
                        pick(PROSE),
                        lines));
            }
        }
        return debts;
    }

    /** Blanks around types are free, and without types a method is meant whatever they are. */
    private String respelled(String name) {
        return switch (random.nextInt(8)) {
            case 0 -> name.contains("(") && !name.contains("Timer") ? name.substring(0, name.indexOf('(')) : name;
            case 1 -> name.replace("(", "( ").replace(")", " )");
            case 2 -> name.replace(", ", ",");
            default -> name;
        };
    }

    /** What code has of what the entries list, less or more; and sometimes what they do not list. */
    List<ApiUse> uses(List<DebtEntry> entries) {
        List<ApiUse> uses = new ArrayList<>();
        int mood = random.nextInt(4);
        for (DebtEntry entry : entries) {
            boolean gone = random.nextInt(3) == 0;
            for (AllowedUse use : entry.uses()) {
                int listed = Math.min(use.count(), 20);
                int found = mood == 0 ? listed : gone ? 0 : random.nextInt(listed + 2);
                uses.addAll(uses(compiled(use.api()), entry.inClass(), compiled(entry.member()), found));
            }
        }
        int places = random.nextInt(5);
        for (int i = places == 0 ? 0 : random.nextInt(2) * places; i > 0; i--) {
            ClassName inClass =
                    ClassName.parse("com.acme.orders." + pick(CLASSES) + (random.nextBoolean() ? "" : "New"));
            ApiRef api = ApiRef.parse(pick(APIS));
            Member member = Member.parse(pick(MEMBERS));
            uses.addAll(uses(api, inClass, member, 1 + random.nextInt(3)));
        }
        return uses;
    }

    /** What a class file says where an entry has no types: a method has some, and only a field has none. */
    private static Member compiled(Member member) {
        return MEMBERS.stream()
                .map(Member::parse)
                .filter(member::covers)
                .findFirst()
                .orElse(member);
    }

    private static ApiRef compiled(ApiRef api) {
        return APIS.stream().map(ApiRef::parse).filter(api::covers).findFirst().orElse(api);
    }

    private static List<ApiUse> uses(ApiRef api, ClassName inClass, Member member, int found) {
        List<ApiUse> uses = new ArrayList<>();
        for (int line = 1; line <= found; line++) {
            uses.add(new ApiUse(api, new Site(inClass, member, "A.java", line)));
        }
        return uses;
    }

    private List<String> shuffled(List<String> texts) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
