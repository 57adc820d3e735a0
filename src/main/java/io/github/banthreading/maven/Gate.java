package io.github.banthreading.maven;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.path.EntryMarks;
import io.github.banthreading.report.terminal.Fault;
import io.github.banthreading.report.terminal.GreenText;
import io.github.banthreading.report.terminal.WarningTexts;
import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.ScanLimits;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Printable;
import io.github.banthreading.text.RelativePath;
import io.github.banthreading.use.ScanResult;
import io.github.banthreading.verdict.Judge;
import io.github.banthreading.verdict.Setting;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;

/** The run from parameters to a verdict, which the rule and the goals have in common; what follows from it is a {@link VerdictAction}. */
final class Gate {

    private final JudgedModule module;
    private final Commands commands;
    private final GateFaults faults;
    private final String folder;
    private final MojoExecution execution;
    private final LocalDate sessionDay;
    private final BuildMemory memory;
    private final int modulesInBuild;
    private final Messages messages;
    private final VerdictAction action;
    private List<Setting> changes = List.of();
    private Set<Option> inherited = Set.of();
    private boolean includesTests;
    private TicketLinks tickets = TicketLinks.NONE;

    Gate(MavenProject project, MavenSession session, MojoExecution execution, Messages messages, VerdictAction action) {
        this(
                JudgedModule.of(project, session),
                CommandLines.of(project, session),
                new MavenRun(project, session).folder(),
                session,
                execution,
                messages,
                action);
    }

    /**
     * The same for a module that somebody knows already.
     *
     * @param folder what to put before its paths in a message, so that they start where Maven was started
     */
    Gate(
            JudgedModule module,
            Commands commands,
            String folder,
            MavenSession session,
            MojoExecution execution,
            Messages messages,
            VerdictAction action) {
        this.module = module;
        this.commands = commands;
        this.faults = new GateFaults(
                module.name(),
                execution,
                commands,
                pom -> RelativePath.from(folder, ModuleFolders.shownPom(Path.of(pom), module.basedir(), session)));
        this.folder = folder;
        this.execution = execution;
        this.sessionDay = startDay(session);
        this.memory = BuildMemory.of(session);
        this.modulesInBuild = session.getProjects().size();
        this.messages = messages;
        this.action = action;
    }

    /** The one day of a build, also of one that runs past midnight: that of its start, UTC. */
    static LocalDate startDay(MavenSession session) {
        return LocalDate.ofInstant(session.getStartTime().toInstant(), ZoneOffset.UTC);
    }

    Outcome run(Options options) {
        try {
            try {
                if (Settings.isSkipped(options)) {
                    action.tellSkipped(module.name(), messages);
                    return Outcome.passed();
                }
                Settings settings = Settings.of(options, module, sessionDay);
                includesTests = settings.scan().includeTests();
                changes = options.changes(this::shown);
                inherited = options.inherited();
                tickets = settings.reports().tickets();
                action.start(settings);
                return run(settings);
            } catch (MistakesException mistakes) {
                MistakesException e = options.placed(mistakes);
                tellUnjudged(options, e.mistakes());
                return Outcome.fault(mistakes(module.name(), e.from(folder)));
            }
        } catch (IOException e) {
            return fault(options, GateFaults.unreadable(module.name(), e));
        } catch (RuntimeException | StackOverflowError e) {
            return fault(options, GateFaults.defect(module.name(), e));
        }
    }

    private Outcome fault(Options options, Fault fault) {
        tellUnjudged(options, List.of(fault.mistake(module.name())));
        return Outcome.fault(fault.toString());
    }

    /** Writes into the reports why there is no verdict, so that none of an earlier build stays. */
    void tellUnjudged(Options options, List<Mistake> mistakes) {
        action.tellUnjudged(module.name(), mistakes, Settings.reportsOfMistakes(options, module), provenance(0));
    }

    private String shown(String path) {
        return path.startsWith(Settings.CLASSPATH)
                ? path
                : module.shown(module.basedir().resolve(path));
    }

    /** What to say when texts that people write hold mistakes. */
    static String mistakes(String module, MistakesException e) {
        return "ban-threading: " + module + " cannot be checked\n" + summary(e.mistakes()) + "\n\n" + e.getMessage();
    }

    /** Says what holds the mistakes, and what that means. */
    private static String summary(List<Mistake> mistakes) {
        String number = mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes";
        String source = mistakes.get(0).source();
        boolean oneFile = mistakes.stream().allMatch(each -> each.source().equals(source));
        if (oneFile && source.endsWith("debt.toml")) {
            return "  " + Printable.shown(source) + " has " + number + ", so nothing in it is allowed yet";
        }
        return oneFile && mistakes.get(0).line() > 0
                ? "  " + Printable.shown(source) + " has " + number
                : "  the configuration has " + number;
    }

    /** Ends without a verdict, which the reports say too. */
    private Outcome tell(Settings settings, Fault fault) throws IOException {
        action.tellUnjudged(module.name(), List.of(fault.mistake(module.name())), settings.reports(), provenance(0));
        return Outcome.fault(fault.toString());
    }

    private Outcome run(Settings settings) throws MistakesException, IOException {
        boolean folderGiven = settings.scan().classesDirectory().isPresent();
        if (leavesModulesOut() && !folderGiven) {
            return tell(settings, faults.oneOfMany(modulesInBuild));
        }
        if (module.aggregates() && !folderGiven && new ClassFolder(module, module.outputDirectory()).isEmpty()) {
            messages.info().accept(GreenText.nothingToCheck(module.name(), "packaging pom"));
            return Outcome.passed();
        }
        String phase = execution.getLifecyclePhase();
        if (BuildPhase.isTooEarly(phase)) {
            return tell(settings, faults.tooEarly(phase));
        }
        if (settings.scan().includeTests() && BuildPhase.isTooEarlyForTests(phase)) {
            return tell(settings, faults.tooEarlyForTests(phase));
        }
        InputFiles inputs = new InputFiles(module, memory);
        Policy policy = inputs.policy(settings.policy());
        DebtFile debt = inputs.debt(settings.debt(), policy);
        List<ClassFolder> folders = new ArrayList<>();
        Path classes = settings.scan().classesDirectory().orElse(module.outputDirectory());
        folders.add(new ClassFolder(module, classes));
        if (!folderGiven) {
            for (Path each : module.webappClasses()) {
                ClassFolder folder = new ClassFolder(module, each);
                if (!folder.isEmpty()) {
                    folders.add(folder);
                }
            }
        }
        if (settings.scan().includeTests() && !folderGiven) {
            folders.add(new ClassFolder(module, module.testOutputDirectory()));
        }
        SourceRoots sources = sources(settings);
        if (ClassFolder.areEmpty(folders) && !(action.takesUncompiled() && sources.haveSources())) {
            return withoutClasses(settings, classes, sources, debt);
        }
        return judge(settings, policy, debt, folders, sources);
    }

    private SourceRoots sources(Settings settings) {
        List<Path> roots = new ArrayList<>(module.sourceRoots());
        if (settings.scan().includeTests()) {
            roots.addAll(module.testSourceRoots());
        }
        return new SourceRoots(module, roots);
    }

    /** Maven runs a goal that needs no project once when the command line names it, however many modules there are. */
    private boolean leavesModulesOut() {
        MojoDescriptor goal = execution.getMojoDescriptor();
        boolean runsOnce = goal != null && !goal.isProjectRequired() && execution.getLifecyclePhase() == null;
        return runsOnce && modulesInBuild > 1;
    }

    private Outcome withoutClasses(Settings settings, Path classes, SourceRoots sources, DebtFile debt)
            throws IOException {
        String folder = module.shown(classes);
        if (settings.scan().classesDirectory().isPresent() || !module.isProject()) {
            return tell(
                    settings,
                    Files.isRegularFile(classes) ? faults.fileNotFolder(folder) : faults.noClassesHere(folder));
        }
        if (sources.haveSources()) {
            return tell(settings, faults.notCompiled(folder));
        }
        if (!debt.entries().isEmpty()) {
            return tell(settings, faults.debtOfNothing(debt.source()));
        }
        messages.info().accept(GreenText.nothingToCheck(module.name(), "no sources and no classes"));
        return Outcome.passed();
    }

    private Outcome judge(
            Settings settings, Policy policy, DebtFile debt, List<ClassFolder> folders, SourceRoots sources)
            throws MistakesException, IOException {
        long start = System.nanoTime();
        Verdict verdict = verdict(settings, policy, debt, folders, sources);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (settings.scan().classesDirectory().isEmpty()) {
            Optional<String> deleted = sources.findDeleted(verdict);
            if (deleted.isPresent()) {
                warnOnce("deleted", deleted.get());
            }
            boolean isCommand = execution.getLifecyclePhase() == null;
            Unjudged unjudged = new Unjudged(module, verdict.scan().classNames(), isCommand);
            warnOnce(unjudged.warnings(module.sourceRoots(), folders.get(0)));
            if (settings.scan().includeTests()) {
                warnOnce(unjudged.testWarnings(module.testSourceRoots(), folders.get(folders.size() - 1)));
            }
        }
        return action.actOn(verdict, settings, provenance(millis));
    }

    private void warnOnce(Map<String, String> texts) {
        for (Map.Entry<String, String> each : texts.entrySet()) {
            warnOnce(each.getKey(), each.getValue());
        }
    }

    /** The rule and a goal may look at one module in one build, and both see the same, if from another folder. */
    private void warnOnce(String about, String text) {
        String key = Gate.class.getName() + ":" + module.name() + ":" + about;
        if (memory.findText(key).isEmpty()) {
            memory.keepText(key, "said");
            messages.warn().accept(text);
        }
    }

    private String unopened(Path entry, String cause) {
        return WarningTexts.notice(Printable.shown(module.shown(entry) + " cannot be read (" + cause)
                + "). " + ScanLimits.unseen("its classes")
                + ". Replace it, or delete it from the local repository so that"
                + " Maven fetches it again.");
    }

    private Provenance provenance(long millis) {
        Commands compiling = includesTests ? commands.withTests() : commands;
        Commands telling = compiling.with(CommandLines.told(changes, CommandLines.isOurs(execution.getPlugin())));
        return new Provenance(
                CommandLines.version(), millis, module.folder(), telling, SourceText.of(List.of(module)), tickets);
    }

    private Verdict verdict(
            Settings settings, Policy policy, DebtFile debt, List<ClassFolder> folders, SourceRoots sources)
            throws MistakesException, IOException {
        List<Path> entries = new ArrayList<>(module.dependencies());
        if (settings.scan().includeTests()) {
            entries.addAll(module.testDependencies());
        }
        entries.addAll(settings.scan().classpath());
        try (ClassPath classPath = new ClassPath(entries, memory)) {
            Scanner scanner = new Scanner(
                    policy,
                    classPath,
                    new ClassGlobs(settings.scan().excludes()),
                    new DependencyCopies(classPath, module.unpackable(), folders),
                    settings.scan().skipGenerated(),
                    EntryMarks.MARKS);
            ScanResult scan = scan(scanner, folders).located(sources::locate);
            lookForNames(new NamedClasses(policy, scan.classNames(), classPath));
            for (Map.Entry<Path, String> each : classPath.broken().entrySet()) {
                messages.warn().accept(unopened(each.getKey(), each.getValue()));
            }
            Verdict verdict = new Judge(policy, debt, settings.terms())
                    .judge(module.name(), scan)
                    .configuredBy(changes);
            return action.withPaths(
                    verdict,
                    new HandlerPaths(
                            scanner, sources, entries, settings.scan().handlers(), inherited.contains(Option.HANDLERS)),
                    classPath);
        }
    }

    private void lookForNames(NamedClasses named) throws MistakesException {
        named.look();
        for (String text : named.warnings()) {
            warnOnce(text, text);
        }
        for (Option list : List.of(Option.BAN, Option.WARN, Option.ALLOW)) {
            Optional<String> absent = named.absent(list.toString());
            if (absent.isPresent() && inherited.contains(list)) {
                messages.info().accept(absent.get());
            } else if (absent.isPresent()) {
                warnOnce(absent.get(), absent.get());
            }
        }
    }

    private ScanResult scan(Scanner scanner, List<ClassFolder> folders) {
        for (ClassFolder folder : folders) {
            folder.readInto(scanner);
        }
        if (ClassFolder.areEmpty(folders)) {
            scanner.addUnreadable(
                    module.shown(module.outputDirectory()), "holds no class file, but the module has sources");
        }
        return scanner.scan();
    }
}
