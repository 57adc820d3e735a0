package io.github.banthreading.maven;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.debt.DebtRules;
import io.github.banthreading.path.NamedHandler;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.verdict.Terms;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What one build wants, understood and checked: the same for the rule and for the goals.
 *
 * @param policy what is banned
 * @param debt where the debt file is and what it is held against
 * @param terms the day and what fails
 * @param scan what is read
 * @param reports what is written
 */
record Settings(PolicySettings policy, DebtSettings debt, Terms terms, ScanSettings scan, ReportSettings reports) {

    /** What a catalogue in a jar starts with. */
    static final String CLASSPATH = "classpath:";

    /** The debt file of a module that names none. */
    static final String DEFAULT_DEBT_FILE = "threading-debt.toml";

    private static final List<String> FAIL_OR_WARN = List.of("fail", "warn");
    private static final int EXAMPLE_DAYS = 90;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAYS_AHEAD = Pattern.compile("\\+(\\d{1,5})d");

    /**
     * What is banned.
     *
     * @param preset the preset to start from
     * @param ban groups and APIs to ban on top of it
     * @param warn groups and APIs to warn of
     * @param allow groups and APIs to let pass
     * @param catalogFile a team's own catalogue, as a file
     * @param catalogResource a team's own catalogue, in a jar on the class path of the plugin
     */
    record PolicySettings(
            Preset preset,
            List<String> ban,
            List<String> warn,
            List<String> allow,
            Optional<Path> catalogFile,
            Optional<String> catalogResource) {}

    /**
     * The debt file.
     *
     * @param file where it is
     * @param mustExist whether somebody named it, so that its absence is a mistake
     * @param rules what it is held against
     */
    record DebtSettings(Path file, boolean mustExist, DebtRules rules) {}

    /**
     * What is read.
     *
     * @param excludes globs of classes that are not looked into
     * @param skipGenerated whether generated code is not looked into
     * @param includeTests whether the test classes are read too
     * @param classesDirectory a folder to read in place of the module's output
     * @param classpath more jars and folders with supertypes
     * @param handlers what Lambda calls although it implements no interface of Lambda
     */
    record ScanSettings(
            List<String> excludes,
            boolean skipGenerated,
            boolean includeTests,
            Optional<Path> classesDirectory,
            List<Path> classpath,
            List<NamedHandler> handlers) {}

    /**
     * What is written.
     *
     * @param formats the reports
     * @param directory where to
     * @param full whether the terminal shows a long refusal whole
     * @param tickets where tickets are on the web
     */
    record ReportSettings(Set<ReportFormat> formats, Path directory, boolean full, TicketLinks tickets) {

        /** Reports with a short refusal in the terminal and no links to tickets but those that are addresses. */
        ReportSettings(Set<ReportFormat> formats, Path directory) {
            this(formats, directory, false, TicketLinks.NONE);
        }

        /** These reports in another folder. */
        ReportSettings in(Path folder) {
            return new ReportSettings(formats, folder, full, tickets);
        }
    }

    /**
     * Understands all options.
     *
     * @param sessionDay the day the Maven session started, UTC
     * @throws MistakesException naming every parameter that cannot be understood
     */
    static Settings of(Options options, JudgedModule module, LocalDate sessionDay) throws MistakesException {
        LocalDate today = today(options, sessionDay);
        Settings settings = new Settings(
                policy(options, module),
                debt(options, module, sessionDay),
                new Terms(
                        today,
                        !today.equals(sessionDay),
                        options.days(Option.WARN_DAYS),
                        failsOn(options, Option.ON_NEW),
                        failsOn(options, Option.ON_EXPIRED),
                        failsOn(options, Option.ON_STALE)),
                new ScanSettings(
                        options.names(Option.EXCLUDES),
                        options.flag(Option.SKIP_GENERATED),
                        options.flag(Option.INCLUDE_TESTS),
                        options.findPath(Option.CLASSES_DIRECTORY, module.basedir()),
                        classpath(options, module),
                        handlers(options)),
                reports(options, module));
        if (!options.mistakes().isEmpty()) {
            throw new MistakesException(options.mistakes());
        }
        return settings;
    }

    /** What is banned, alone, for a goal that reads no class. */
    static PolicySettings policyOf(Options options, JudgedModule module) throws MistakesException {
        PolicySettings policy = policy(options, module);
        if (!options.mistakes().isEmpty()) {
            throw new MistakesException(options.mistakes());
        }
        return policy;
    }

    /** Whether to do nothing at all, asked before anything else is understood. */
    static boolean isSkipped(Options options) throws MistakesException {
        int before = options.mistakes().size();
        boolean skip = options.flag(Option.SKIP);
        if (options.mistakes().size() > before) {
            throw new MistakesException(options.mistakes());
        }
        return skip;
    }

    private static List<Path> classpath(Options options, JudgedModule module) {
        List<Path> entries = new ArrayList<>();
        for (String entry : options.list(Option.CLASSPATH)) {
            options.path(Option.CLASSPATH, entry, module.basedir()).ifPresent(entries::add);
        }
        return entries;
    }

    private static boolean failsOn(Options options, Option option) {
        return options.word(option, FAIL_OR_WARN).equals("fail");
    }

    private static PolicySettings policy(Options options, JudgedModule module) {
        String name = options.word(Option.PRESET, Preset.names());
        String location = options.find(Option.CATALOG_FILE).orElse("");
        boolean inJar = location.startsWith(CLASSPATH);
        return new PolicySettings(
                Preset.find(name).orElse(Preset.STANDARD),
                options.names(Option.BAN),
                options.names(Option.WARN),
                options.names(Option.ALLOW),
                inJar ? Optional.empty() : options.findPath(Option.CATALOG_FILE, module.basedir()),
                inJar ? Optional.of(location.substring(CLASSPATH.length())) : Optional.empty());
    }

    private static List<NamedHandler> handlers(Options options) {
        List<NamedHandler> handlers = new ArrayList<>();
        for (String text : options.list(Option.HANDLERS)) {
            try {
                handlers.add(NamedHandler.parse(text));
            } catch (IllegalArgumentException e) {
                options.mistake(Option.HANDLERS, text, "this names neither a class nor a method", handlerAdvice(text));
            }
        }
        return handlers;
    }

    /** A method is written with {@code ::} here, as Lambda's configuration has it, and with {@code #} everywhere else. */
    private static String handlerAdvice(String text) {
        return NamedHandler.findMeant(text)
                .map(meant -> "Write: " + meant)
                .orElse("Write a method as the function's configuration names it, com.acme.Orders::place,\n"
                        + "or a class for all its public methods, com.acme.Orders");
    }

    /** A file is held against the real day: trying out another one must not let an entry load that does not load today. */
    private static DebtSettings debt(Options options, JudgedModule module, LocalDate sessionDay) {
        Optional<Path> configured = options.findPath(Option.DEBT_FILE, module.basedir());
        Path standard = module.basedir().resolve(DEFAULT_DEBT_FILE);
        DebtRules rules = new DebtRules(sessionDay, options.days(Option.MAX_HORIZON_DAYS), ticketPattern(options));
        return new DebtSettings(
                configured.orElse(standard),
                configured.isPresent() && !configured.get().equals(standard),
                rules);
    }

    private static Optional<Pattern> ticketPattern(Options options) {
        try {
            Optional<String> pattern = options.find(Option.TICKET_PATTERN);
            return pattern.isPresent() ? Optional.of(Pattern.compile(pattern.get())) : Optional.empty();
        } catch (PatternSyntaxException e) {
            options.mistake(
                    Option.TICKET_PATTERN,
                    e.getPattern(),
                    "this is no regular expression (" + e.getDescription() + ")",
                    "Write one as Java has them, such as: [A-Z]+-\\d+");
            return Optional.empty();
        }
    }

    /**
     * The reports alone, for a build whose parameters or files hold mistakes. When {@code reports} does so itself, those that are written
     * unless configured: nothing of an earlier build may stay as if it were of this one.
     */
    static ReportSettings reportsOfMistakes(Options options, JudgedModule module) {
        ReportSettings reports = reports(options, module);
        boolean none = options.list(Option.REPORTS).equals(List.of("none"));
        return reports.formats().isEmpty() && !none
                ? new ReportSettings(
                        EnumSet.of(ReportFormat.JSON, ReportFormat.HTML, ReportFormat.SARIF), reports.directory())
                : reports;
    }

    private static ReportSettings reports(Options options, JudgedModule module) {
        List<String> words = options.list(Option.REPORTS);
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        List<String> known = new ArrayList<>(ReportFormat.words());
        known.add("none");
        for (String word : words) {
            Optional<ReportFormat> format = ReportFormat.find(word);
            if (format.isPresent()) {
                formats.add(format.get());
            } else if (!known.contains(word)) {
                options.mistake(
                        Option.REPORTS, word, Options.noneOf(word, known), options.oneOf(Option.REPORTS, word, known));
            }
        }
        if (words.contains("none") && words.size() > 1) {
            options.mistake(Option.REPORTS, "none", "none stands alone", "Write none, or the reports that you want.");
        }
        Optional<Path> folder = options.findPath(Option.REPORT_DIRECTORY, module.basedir());
        return new ReportSettings(
                formats,
                folder.isPresent() ? module.reportsIn(folder.get()) : module.reportDirectory(),
                options.word(Option.CONSOLE, List.of("short", "full")).equals("full"),
                tickets(options));
    }

    private static TicketLinks tickets(Options options) {
        String template = options.find(Option.TICKET_URL).orElse("");
        if (template.isEmpty() || TicketLinks.isTemplate(template)) {
            return new TicketLinks(template);
        }
        options.mistake(Option.TICKET_URL, TicketUrlMistake::of);
        return TicketLinks.NONE;
    }

    private static LocalDate today(Options options, LocalDate sessionDay) {
        Optional<String> given = options.find(Option.TODAY);
        if (given.isEmpty()) {
            return sessionDay;
        }
        LocalDate day = parseDay(given.get(), sessionDay).orElse(null);
        if (day == null) {
            options.mistake(
                    Option.TODAY,
                    given.get(),
                    "'" + given.get() + "' is neither a day nor days ahead",
                    writeDay(options.written(Option.TODAY), given.get(), sessionDay));
            return sessionDay;
        }
        if (day.isBefore(sessionDay) && !options.flag(Option.ALLOW_PAST_TODAY)) {
            options.mistake(
                    Option.TODAY,
                    given.get(),
                    day + " has passed; today is " + sessionDay + " (UTC)",
                    "Going back would let ended entries pass. If that is meant, write in\nthe POM: "
                            + Written.element(Option.ALLOW_PAST_TODAY.toString(), "true"));
        }
        return day;
    }

    /** What to write in place of something that is no day. */
    static String writeDay(Written written, String text, LocalDate sessionDay) {
        return text.matches("\\+?\\d{1,5}d?")
                ? "Write: " + written.with("+" + text.replaceAll("\\D", "") + "d")
                : "Write a day or days ahead: " + sessionDay.plusDays(EXAMPLE_DAYS) + " or +" + EXAMPLE_DAYS + "d";
    }

    /** Reads {@code 2027-04-01}, or {@code +30d} counted from the day the build started. */
    static Optional<LocalDate> parseDay(String text, LocalDate sessionDay) {
        Matcher ahead = DAYS_AHEAD.matcher(text);
        if (ahead.matches()) {
            return Optional.of(sessionDay.plusDays(Long.parseLong(ahead.group(1))));
        }
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
