package io.github.banthreading.debt;

import io.github.banthreading.debt.DebtTable.Item;
import io.github.banthreading.use.ClassName;
import io.github.banthreading.use.Member;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the class and the member of an entry, and says how to write the ones that are none. */
final class NameReader {

    /** What compilers name the body of a lambda: {@code lambda$run$0}, {@code lambda$0}, {@code run$lambda$0}. */
    private static final Pattern LAMBDA = Pattern.compile("(.*\\$)?lambda\\$([^ ]*\\$)?\\d+");

    private final Report report;
    private final PairLine pair;

    /** Whoever collects the mistakes of an entry. */
    @FunctionalInterface
    interface Report {
        /** Tells what is wrong with it and what to write. */
        void mistake(Item item, String message, String advice);
    }

    NameReader(Report report, PairLine pair) {
        this.report = report;
        this.pair = pair;
    }

    private String write(String value) {
        return "Write: " + pair.withValue(TomlString.quoted(value));
    }

    @Nullable
    ClassName readClass(Item item, String name) {
        if (name.contains("*")) {
            report.mistake(item, "an entry is for one class, without wildcards", "Add an entry for each class.");
            return null;
        }
        int number = anonymous(name);
        if (number >= 0) {
            report.mistake(
                    item,
                    "a compiler numbers this class, and the number changes",
                    "Name the class around it, and the member that contains it"
                            + findAround(name.substring(0, number))
                                    .map(around -> ":\n" + pair.withValue(TomlString.quoted(around)))
                                    .orElse(", as in com.acme.orders.Cache"));
            return null;
        }
        try {
            return ClassName.parse(name);
        } catch (IllegalArgumentException e) {
            report.mistake(
                    item,
                    "a class is written with dots, and '$' before an inner class",
                    findDotted(name).map(this::write).orElse("Write it as in com.acme.orders.Cache$Entry"));
            return null;
        }
    }

    /** The class that an anonymous one is in; empty where nothing but a package stands before the number. */
    private static Optional<String> findAround(String beforeNumber) {
        boolean isPackage = beforeNumber.endsWith(".") || beforeNumber.endsWith("/");
        return isPackage ? Optional.empty() : findDotted(beforeNumber);
    }

    /** The class that somebody wrote in another way; empty when what is left of it is none. */
    private static Optional<String> findDotted(String name) {
        String dotted = name.replace('/', '.')
                .replaceFirst("\\.(?:class|java)$", "")
                .replaceAll("^\\.+|\\.+$|(?<=\\.)\\.+", "");
        if (dotted.isEmpty() || dotted.contains(" ")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ClassName.parse(dotted).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where a number stands behind a dollar sign of the simple name, which a compiler puts there; -1 for nowhere. */
    private static int anonymous(String name) {
        int simple = Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'));
        for (int i = name.indexOf('$', simple + 1); i >= 0; i = name.indexOf('$', i + 1)) {
            if (i + 1 < name.length() && name.charAt(i + 1) >= '0' && name.charAt(i + 1) <= '9') {
                return i;
            }
        }
        return -1;
    }

    /** With its types a {@code *} is in the name of a method, as Kotlin allows; nobody writes types behind a wildcard. */
    static boolean isWildcard(String member) {
        return member.contains("*") && !member.stripTrailing().endsWith(")");
    }

    @Nullable
    Member readMember(Item item, String name) {
        if (isWildcard(name)) {
            report.mistake(item, "an entry is for one member, without wildcards", "Add an entry for each member.");
            return null;
        }
        try {
            Member parsed = Member.parse(name);
            if (parsed.name().contains("lambda$")
                    && LAMBDA.matcher(parsed.name()).matches()) {
                report.mistake(
                        item, "a compiler made this name, and it changes", "Name the method that contains the lambda.");
                return null;
            }
            return parsed.name().equals("<init>") ? Member.INIT : parsed;
        } catch (IllegalArgumentException e) {
            report.mistake(
                    item,
                    "this is no member of a class",
                    "Write name(type, type), a field's name, <init>, <clinit> or <class>,\n"
                            + "as in handleRequest(com.acme.Order, int)");
            return null;
        }
    }
}
