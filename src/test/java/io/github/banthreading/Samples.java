package io.github.banthreading;

import io.github.banthreading.catalog.CatalogText;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtEntry;
import io.github.banthreading.debt.DebtEntry.AllowedUse;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.use.ScanResult.PassedOver;
import io.github.banthreading.use.ScanResult.Unreadable;
import io.github.banthreading.use.Site;
import io.github.banthreading.verdict.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Values that tests of several packages start from; today is 2026-11-23. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Terms TERMS = new Terms(TODAY, false, 30, true, true);

    public static final String TIMER = "java.util.Timer#<init>()";
    public static final String POOL = "java.util.concurrent.Executors#newFixedThreadPool(int)";
    public static final String CACHED_POOL = "java.util.concurrent.Executors#newCachedThreadPool()";
    public static final String START = "java.lang.Thread#start()";
    public static final String SLEEP = "java.lang.Thread#sleep(long)";

    private Samples() {}

    /** The built-in catalogue under a preset. */
    public static Policy policy(Preset preset) {
        try {
            return new Policy(CatalogText.builtIn().catalog(), preset, List.of(), List.of(), List.of());
        } catch (MistakesException e) {
            throw new AssertionError(e);
        }
    }

    /** A use in {@code com.acme.orders.<simpleClass>}. */
    public static ApiUse use(String api, String simpleClass, String member, int line) {
        String file = "src/main/java/com/acme/orders/" + simpleClass.replaceFirst("\\$.*", "") + ".java";
        return new ApiUse(
                ApiRef.parse(api),
                new Site(ClassName.parse("com.acme.orders." + simpleClass), Member.parse(member), file, line));
    }

    /** A complete scan that read the classes of these uses. */
    public static ScanResult scan(ApiUse... uses) {
        return scan(List.of(uses), List.of());
    }

    /** A scan that could not read some files. */
    public static ScanResult scan(List<ApiUse> uses, List<Unreadable> unreadable) {
        TreeSet<ClassName> classes =
                uses.stream().map(use -> use.site().owner()).collect(Collectors.toCollection(TreeSet::new));
        return new ScanResult(
                uses, classes, classes.size(), PassedOver.NOTHING, unreadable, List.of(), false, Optional.empty());
    }

    /** An entry with the given lines for {@code com.acme.orders.<simpleClass>}, on line 3 of its file. */
    public static DebtEntry entry(String id, String simpleClass, String member, LocalDate expires, AllowedUse... uses) {
        return new DebtEntry(
                id,
                ClassName.parse("com.acme.orders." + simpleClass),
                Member.parse(member),
                LocalDate.of(2026, 9, 1),
                expires,
                "team-orders",
                "ORD-1",
                "Predates the Lambda port.",
                "Move to the async client.",
                List.of(uses),
                lines(3));
    }

    /** The lines of an entry of which only the first matters. */
    public static DebtEntry.Lines lines(int first) {
        return new DebtEntry.Lines(first, first, first, first);
    }

    /** A line of an entry, on line 14 of its file. */
    public static AllowedUse allowed(String api, int count) {
        return new AllowedUse(ApiRef.parse(api), count, 14);
    }

    /** A debt file with these entries. */
    public static DebtFile debt(DebtEntry... entries) {
        return new DebtFile("threading-debt.toml", List.of(entries));
    }
}
