package io.github.banthreading.maven;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Every parameter of the product, in the order in which the README lists them: its name, what can be written, what holds when
 * nothing is, and what it means. Whoever adds one adds it here; {@code OptionTest} then names the fields, the Javadoc of the
 * goals and the rows of the README that are missing.
 */
enum Option {
    PRESET(
            Taker.OF_A_POLICY,
            "preset",
            Kind.WORD,
            "standard",
            "What is banned to begin with: `standard` for classic functions; `strict` also warns of or bans what is merely suspicious: sleeping, thread locals, atomics; `managed-instances` lets locks pass."),
    BAN(
            Taker.OF_A_POLICY,
            "ban",
            Kind.LIST,
            "",
            "What to ban on top of the preset: a group (`sleep`), a package (`com.acme.pool.**`), a class (`com.acme.Pool`), a method (`com.acme.Pool#submit`) or one overload (`com.acme.Pool#submit(java.lang.Runnable)`). The more specific wins."),
    WARN(Taker.OF_A_POLICY, "warn", Kind.LIST, "", "What to report without failing, written as in `ban`."),
    ALLOW(Taker.OF_A_POLICY, "allow", Kind.LIST, "", "What to let pass, written as in `ban`."),
    CATALOG_FILE(
            Taker.OF_A_POLICY,
            "catalogFile",
            Kind.PATH,
            "",
            "A team's own additions in the format of the built-in catalogue: a file, or `classpath:acme/threads.txt` in a jar among the `dependencies` of the plugin."),
    HANDLERS(
            Taker.OF_A_VERDICT,
            "handlers",
            Kind.LIST,
            "",
            "What Lambda calls although it implements no interface of Lambda, so that call paths start there too: a method as the function's configuration names it (`com.acme.Orders::place`), or a class for all its public methods (`com.acme.Orders`)."),
    DEBT_FILE(
            Taker.OF_A_VERDICT,
            "debtFile",
            Kind.PATH,
            "${project.basedir}/threading-debt.toml",
            "The debt file. One that is named here has to exist."),
    ON_NEW(
            Taker.OF_A_VERDICT,
            "onNew",
            Kind.WORD,
            "fail",
            "What to do about a use that no entry of the debt file lists: `fail`, or `warn` for the first weeks of a roll-out."),
    ON_EXPIRED(
            Taker.OF_A_VERDICT,
            "onExpired",
            Kind.WORD,
            "fail",
            "What to do about a use whose last day has passed: `fail` or `warn`."),
    ON_STALE(
            Taker.OF_A_VERDICT,
            "onStale",
            Kind.WORD,
            "fail",
            "What to do when a use that is listed is no longer in the code: `fail` or `warn`."),
    WARN_DAYS(
            Taker.OF_A_VERDICT,
            "warnDays",
            Kind.DAYS,
            "30",
            "How many days before its last day an entry begins to warn."),
    MAX_HORIZON_DAYS(
            Taker.OF_A_VERDICT,
            "maxHorizonDays",
            Kind.DAYS,
            "365",
            "How many days ahead `expires` may lie at most; `0` for no limit."),
    TICKET_PATTERN(
            Taker.OF_A_VERDICT,
            "ticketPattern",
            Kind.TEXT,
            "",
            "A regular expression that every ticket has to match as a whole."),
    TICKET_URL(
            Taker.OF_A_VERDICT,
            "ticketUrl",
            Kind.TEXT,
            "",
            "Where tickets are, to make links of them in every report: `https://tickets.example/{ticket}`. A ticket that is an address is its own link."),
    TODAY(
            Taker.OF_A_VERDICT,
            "today",
            Kind.TEXT,
            "",
            "The day to judge by, `2027-04-01` or `+30d`; unless given, the day the build started, UTC. A day that has passed needs `allowPastToday`."),
    ALLOW_PAST_TODAY(
            Taker.OF_A_VERDICT,
            "allowPastToday",
            Kind.FLAG,
            "false",
            "Whether `today` may lie in the past, which lets expired debt pass again. Only as an element in the POM."),
    EXCLUDES(
            Taker.OF_A_VERDICT,
            "excludes",
            Kind.LIST,
            "",
            "Classes that are counted and not judged, such as `com.acme.generated.**`."),
    SKIP_GENERATED(
            Taker.OF_A_VERDICT,
            "skipGenerated",
            Kind.FLAG,
            "true",
            "Whether classes and methods that a tool wrote are counted and not judged: those with an annotation named `Generated`, `GrpcGenerated`, `DaggerGenerated` or `AvroGenerated`, not Hibernate's. The annotation must be in the class file, which `javax.annotation.processing.Generated` is not."),
    INCLUDE_TESTS(Taker.OF_A_VERDICT, "includeTests", Kind.FLAG, "false", "Whether the test classes are judged too."),
    REPORTS(
            Taker.OF_A_VERDICT,
            "reports",
            Kind.LIST,
            "json,html,sarif",
            "Any of `json`, `html`, `sarif`, `codeclimate` and `ics`, or `none`. The goal `debt` writes the calendar too unless told what to write."),
    CONSOLE(
            Taker.OF_A_VERDICT,
            "console",
            Kind.WORD,
            "short",
            "How much the terminal shows: `short` adds up a failure of more than 30 methods by kind and package, `full` prints all of it."),
    REPORT_DIRECTORY(
            Taker.OF_A_VERDICT,
            "reportDirectory",
            Kind.PATH,
            "${project.build.directory}/ban-threading",
            "Where the reports are written."),
    SKIP(Taker.OF_A_VERDICT, "skip", Kind.FLAG, "false", "Whether to check nothing. A warning says so."),
    CLASSES_DIRECTORY(
            EnumSet.of(Taker.CHECK),
            "classesDirectory",
            Kind.PATH,
            "${project.build.outputDirectory}",
            "A folder of class files to judge in place of the module's output directory."),
    CLASSPATH(
            EnumSet.of(Taker.CHECK),
            "classpath",
            Kind.LIST,
            "",
            "More jars and folders to read the class hierarchy from, besides the project's dependencies."),
    FAIL_WITHIN(
            EnumSet.of(Taker.DEBT),
            "failWithin",
            Kind.DAYS,
            "",
            "Fail when an entry whose uses are still there has ended or ends within so many days: `0` for the last day itself."),
    OWNER(EnumSet.of(Taker.DEBT_ADD), "owner", Kind.TEXT, "TODO", "Who removes the uses: a team or a person."),
    TICKET(
            EnumSet.of(Taker.DEBT_ADD),
            "ticket",
            Kind.TEXT,
            "TODO",
            "Where that is tracked: an identifier or an address."),
    REASON(
            EnumSet.of(Taker.DEBT_ADD),
            "reason",
            Kind.TEXT,
            "TODO",
            "Why the code is still there, for all entries that are added."),
    PLAN(EnumSet.of(Taker.DEBT_ADD), "plan", Kind.TEXT, "TODO", "How it will go away, for all entries that are added."),
    EXPIRES(
            EnumSet.of(Taker.DEBT_ADD),
            "expires",
            Kind.TEXT,
            "+90d",
            "The last day on which the uses are allowed: `2027-03-31`, or `+90d` from today."),
    ONLY(
            EnumSet.of(Taker.DEBT_ADD),
            "only",
            Kind.LIST,
            "",
            "The classes to add entries for, such as `com.acme.legacy.**`; all of them unless given."),
    DRY_RUN(
            EnumSet.of(Taker.DEBT_ADD, Taker.DEBT_PRUNE),
            "dryRun",
            Kind.FLAG,
            "false",
            "Whether to print the difference and write nothing."),
    TO(
            EnumSet.of(Taker.PATHS),
            "to",
            Kind.TEXT,
            "",
            "What to show call paths to: a class of the module (`com.acme.Legacy`), a method of it (`com.acme.Legacy#run`), or an API that it uses; unless given, a table of handlers and the kinds of threading that each reaches."),
    LIMIT(
            EnumSet.of(Taker.PATHS),
            "limit",
            Kind.NUMBER,
            "20",
            "How many call paths to show at most, one for each handler, the shortest first."),
    API(
            EnumSet.of(Taker.APIS),
            "api",
            Kind.TEXT,
            "",
            "What to explain: a group, a class, `class#member` or `class#member(types)`; all groups unless given.");

    /** What every user property of this product starts with. */
    static final String PREFIX = "banThreading.";

    /** Those that say which uses are found and in which file they are listed. */
    static final Set<Option> OF_WHAT_IS_FOUND = Collections.unmodifiableSet(
            EnumSet.of(PRESET, BAN, WARN, ALLOW, CATALOG_FILE, DEBT_FILE, EXCLUDES, SKIP_GENERATED, INCLUDE_TESTS));

    @SuppressWarnings("ImmutableEnumChecker") // Nobody changes them.
    private final Set<Taker> takers;

    private final String key;
    private final Kind kind;
    private final String otherwise;
    private final String meaning;

    Option(Set<Taker> takers, String key, Kind kind, String otherwise, String meaning) {
        this.takers = takers;
        this.key = key;
        this.kind = kind;
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    /** What can be written as the value of a parameter. */
    enum Kind {
        /** One word out of a fixed list. */
        WORD,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A number of days, from 0. */
        DAYS,
        /** Another number, from 1. */
        NUMBER,
        /** Any text. */
        TEXT,
        /** A file or folder, from the module's folder on. */
        PATH,
        /** Elements, or text with commas. */
        LIST
    }

    /** Who reads a parameter: the rule or a goal. */
    enum Taker {
        RULE,
        CHECK,
        DEBT,
        DEBT_ADD,
        DEBT_PRUNE,
        PATHS,
        APIS;

        private static final Set<Taker> OF_A_POLICY = EnumSet.allOf(Taker.class);
        private static final Set<Taker> OF_A_VERDICT = EnumSet.complementOf(EnumSet.of(APIS));

        /** Whether this reader judges classes. */
        boolean judges() {
            return OF_A_VERDICT.contains(this);
        }

        /** Whether it shows all modules of a build in one view. */
        boolean looksAtTheWholeBuild() {
            return this == DEBT || this == PATHS;
        }

        /** The name of the goal, or of the rule. */
        @Override
        public String toString() {
            return this == RULE
                    ? "banThreading"
                    : name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The names as people write them. */
    static List<String> names() {
        return Arrays.stream(values()).map(Option::toString).toList();
    }

    /** The parameter of a name; empty for any other. */
    static Optional<Option> find(String name) {
        return Arrays.stream(values()).filter(each -> each.key.equals(name)).findFirst();
    }

    /** The rule and the goals that read the parameter. */
    Set<Taker> takers() {
        return takers;
    }

    Kind kind() {
        return kind;
    }

    /** What holds when nothing is written, as Maven would read it; empty when nothing does. */
    String otherwise() {
        return otherwise;
    }

    /** What it means, with backticks around what can be written. */
    String meaning() {
        return meaning;
    }

    /** Whether it changes what is judged, so that nobody who does not read it may pass over it in silence. */
    boolean isOfCheckAlone() {
        return takers.equals(EnumSet.of(Taker.CHECK));
    }

    /** Whether it is no user property, as it would be a way around the gate. */
    boolean isForThePomAlone() {
        return this == ALLOW_PAST_TODAY;
    }

    /** The user property of the parameter: {@code banThreading.warnDays}. */
    String property() {
        return PREFIX + key;
    }

    /** The name of the parameter as an element in the POM: {@code warnDays}. */
    @Override
    public String toString() {
        return key;
    }
}
