package io.github.banthreading.report.terminal;

import static io.github.banthreading.report.wording.Words.count;
import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.catalog.Group;
import io.github.banthreading.catalog.Level;
import io.github.banthreading.catalog.Policy;
import io.github.banthreading.catalog.Policy.Ruling;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Words the catalogue as one build sees it: all its groups, or one API and why it is treated as it is. */
public final class CatalogReport {

    private static final int INDENT = 2;

    /** Where the titles of groups begin. */
    private static final int TITLES = 34;

    private final Policy policy;
    private final StringBuilder out = new StringBuilder();

    private CatalogReport(Policy policy) {
        this.policy = policy;
    }

    /** Every group with its level, its number of APIs, why and what to use instead; the strictest level first. */
    public static String groups(Policy policy) {
        CatalogReport report = new CatalogReport(policy);
        Map<String, Long> sizes = new TreeMap<>();
        policy.catalog()
                .apis()
                .forEach(api -> sizes.merge(policy.rulingOn(api).group().name(), 1L, Long::sum));
        long total = sizes.values().stream().mapToLong(Long::longValue).sum();
        report.line("The catalogue: " + count(total, "API") + " in " + count(sizes.size(), "group") + ", preset "
                + policy.preset());
        for (Level level : Level.values()) {
            List<Group> groups = policy.catalog().groups().stream()
                    .filter(group -> policy.levelOf(group) == level)
                    .toList();
            if (!groups.isEmpty()) {
                report.line("");
                report.line(level + ": " + meaning(level));
                groups.forEach(group -> report.writeGroup(group, sizes.getOrDefault(group.name(), 0L)));
            }
        }
        report.line("");
        report.line("One group, class or member of them, with every API:");
        report.line("  -DbanThreading.api=java.util.concurrent.CompletableFuture");
        return report.out.toString().stripTrailing();
    }

    /**
     * What the catalogue says of a group, a class or a member, or of what this inherits; empty when it knows none of that name.
     *
     * @param name {@code executor}, {@code java.lang.Thread}, {@code java.lang.Thread#start} or one with its types
     * @param ancestors what a class inherits from, the nearest first; none where that is not known
     */
    public static Optional<String> explain(Policy policy, String name, Function<ClassName, List<ClassName>> ancestors) {
        CatalogNames names = new CatalogNames(policy);
        List<ApiRef> apis = names.find(name);
        if (!apis.isEmpty()) {
            return Optional.of(new CatalogReport(policy).explained(name, "", apis));
        }
        List<ApiRef> inherited = names.findInherited(name, ancestors);
        return inherited.isEmpty()
                ? Optional.empty()
                : Optional.of(new CatalogReport(policy).explained(name, ", inherited", inherited));
    }

    private String explained(String name, String how, List<ApiRef> apis) {
        prose(
                0,
                INDENT,
                name + ": " + count(apis.size(), "API") + " in the catalogue" + how + ", preset " + policy.preset());
        Map<ClassName, List<ApiRef>> byOwner = new LinkedHashMap<>();
        apis.forEach(api ->
                byOwner.computeIfAbsent(api.owner(), key -> new ArrayList<>()).add(api));
        byOwner.forEach(this::writeOwner);
        Map<String, Group> groups = new TreeMap<>();
        apis.forEach(api -> groups.put(
                policy.rulingOn(api).group().name(), policy.rulingOn(api).group()));
        line("");
        groups.values().forEach(this::writeReason);
        return out.toString().stripTrailing();
    }

    /** What to say of a name that the catalogue does not know. */
    public static String unknown(Policy policy, String name) {
        Lines lines = new Lines(Lines.AFTER_ERROR);
        lines.prose(0, INDENT, "ban-threading: " + shown(name) + " is not in the catalogue");
        lines.prose(INDENT, INDENT, "No use of it is looked for" + unlessInherited(name) + ".");
        lines.gap();
        lines.prose(
                0,
                INDENT,
                findMeant(policy, name)
                        .map(meant -> "Next: did you mean " + meant + "? Write:")
                        .orElse("Next: write a class with its package, and a member behind #, as in:"));
        lines.add("  -DbanThreading.api=" + findMeant(policy, name).orElse("java.lang.Thread#start"));
        return lines.toString();
    }

    /** Of a class of the JDK it is known what it inherits, of another only a build knows it. */
    private static String unlessInherited(String name) {
        if (CatalogNames.inheritsMember(name)) {
            return ClassName.isOfJdk(name.replace('.', '/')) ? "" : ", unless its class inherits it";
        }
        return name.contains(".") && !name.contains("#") ? ", but for what it inherits" : "";
    }

    private static Optional<String> findMeant(Policy policy, String name) {
        SortedSet<String> known = new TreeSet<>();
        policy.catalog().groups().forEach(group -> known.add(group.name()));
        Optional<String> qualified = Optional.empty();
        String member = name.contains("#") ? name.replaceFirst("^[^#]*", "") : "";
        for (ApiRef api : policy.catalog().apis()) {
            known.add(api.owner().toString());
            known.add(api.owner() + "#" + api.member().name());
            if (qualified.isEmpty() && api.owner().toString().endsWith("." + name.replaceFirst("#.*", ""))) {
                qualified = Optional.of(api.owner() + member);
            }
        }
        return qualified.or(() -> Spelling.findClosest(name, known));
    }

    private static String meaning(Level level) {
        return switch (level) {
            case BAN -> "a use fails the build";
            case WARN -> "a use is reported";
            case OFF -> "nobody looks";
            case ALLOW -> "known and accepted";
        };
    }

    private static String verdictOn(Level level) {
        return switch (level) {
            case BAN -> "banned";
            case WARN -> "warned";
            case OFF -> "off";
            case ALLOW -> "accepted";
        };
    }

    private void writeGroup(Group group, long size) {
        prose(INDENT, TITLES, String.format(Locale.ROOT, "%-24s %5d  %s", group.name(), size, group.title()));
        if (policy.levelOf(group).isReported()) {
            prose(6, 6, group.whyIn(policy.preset()));
            if (!group.instead().equals("-")) {
                prose(6, 6, "Instead: " + group.instead());
            }
        }
    }

    private void writeOwner(ClassName owner, List<ApiRef> apis) {
        line("");
        line("  " + owner);
        for (ApiRef api : apis) {
            Ruling ruling = policy.rulingOn(api);
            prose(
                    2 * INDENT,
                    4 * INDENT,
                    String.format(
                            Locale.ROOT,
                            "%-8s  %-22s %s",
                            verdictOn(ruling.level()),
                            ruling.group().name(),
                            api.member()));
        }
    }

    private void writeReason(Group group) {
        prose(0, 2, "[" + group.name() + "] " + group.whyIn(policy.preset()));
        if (!group.instead().equals("-")) {
            prose(2, 2, "Instead: " + group.instead());
        }
    }

    private void prose(int indent, int hanging, String text) {
        Lines lines = new Lines(Lines.AFTER_INFO);
        lines.prose(indent, hanging, text);
        lines.toString().lines().map(String::stripTrailing).forEach(this::line);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
