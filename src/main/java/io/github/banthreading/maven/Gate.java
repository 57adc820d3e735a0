package io.github.banthreading.maven;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.debt.DebtFile;
import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.path.PathFinder;
import io.github.banthreading.report.terminal.GreenText;
import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.scan.Scanner;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Printable;
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
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;

/** The run from parameters to a verdict, which the rule and the goals have in common; what follows from it is a {@link VerdictAction}. */
final class Gate {

    private final JudgedModule module;
    private final Commands commands;
    private final MojoExecution execution;
    private final LocalDate sessionDay;
    private final BuildMemory memory;
    private final int modulesInBuild;
    private final Messages messages;
    private final VerdictAction action;
    private List<Setting> changes = List.of();

    Gate(MavenProject project, MavenSession session, MojoExecution execution, Messages messages, VerdictAction action) {
        this(
                JudgedModule.of(project, session),
                CommandLines.of(project, session),
                session,
                execution,
                messages,
                action);
    }

    Gate(
            JudgedModule module,
            Commands commands,
            MavenSession session,
            MojoExecution execution,
            Messages messages,
            VerdictAction action) {
        this.module = module;
        this.commands = commands;
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
                changes = options.changes(this::shown);
                action.start(settings);
                return run(settings);
            } catch (MistakesException e) {
                Optional<ReportSettings> reports = Settings.findReports(options, module);
                if (reports.isPresent()) {
                    action.tellUnjudged(module.name(), e.mistakes(), reports.get(), provenance(0));
                }
                return Outcome.fault(mistakes(module.name(), e));
            }
        } catch (IOException e) {
            return Outcome.fault(unreadable(module.name(), e));
        }
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

    /** What to say when a file cannot be read or written. */
    static String unreadable(String module, IOException e) {
        return "ban-threading cannot judge " + module + ": cannot read or write " + e.getMessage() + " ("
                + e.getClass().getSimpleName() + ")";
    }

    /** Passes an outcome without a verdict on; a fault is told first, though no line of a file holds it. */
    private Outcome tell(Settings settings, Outcome outcome) throws IOException {
        if (outcome.kind() == Outcome.Kind.FAULT) {
            Mistake why = Mistake.in(module.name(), outcome.message().replaceAll("\\s+", " "));
            action.tellUnjudged(module.name(), List.of(why), settings.reports(), provenance(0));
        }
        return outcome;
    }

    private Outcome run(Settings settings) throws MistakesException, IOException {
        boolean folderGiven = settings.scan().classesDirectory().isPresent();
        if (leavesModulesOut() && !folderGiven) {
            return tell(settings, Outcome.fault(oneOfMany()));
        }
        if (module.aggregates() && !folderGiven && new ClassFolder(module, module.outputDirectory()).isEmpty()) {
            messages.info().accept(GreenText.nothingToCheck(module.name(), "packaging pom"));
            return Outcome.passed();
        }
        String phase = execution.getLifecyclePhase();
        if (BuildPhase.isTooEarly(phase)) {
            return tell(settings, Outcome.fault(tooEarly(phase)));
        }
        if (settings.scan().includeTests() && BuildPhase.isTooEarlyForTests(phase)) {
            return tell(
                    settings,
                    Outcome.fault(
                            tooEarly(phase, "which runs before the tests are compiled, and includeTests is set")));
        }
        InputFiles inputs = new InputFiles(module, memory);
        Policy policy = inputs.policy(settings.policy());
        DebtFile debt = inputs.debt(settings.debt(), policy);
        List<ClassFolder> folders = new ArrayList<>();
        Path classes = settings.scan().classesDirectory().orElse(module.outputDirectory());
        folders.add(new ClassFolder(module, classes));
        if (!folderGiven) {
            module.webappClasses().stream()
                    .map(folder -> new ClassFolder(module, folder))
                    .filter(folder -> !folder.isEmpty())
                    .forEach(folders::add);
        }
        if (settings.scan().includeTests() && !folderGiven) {
            folders.add(new ClassFolder(module, module.testOutputDirectory()));
        }
        SourceRoots sources = sources(settings);
        boolean uncompiled = folders.stream().allMatch(ClassFolder::isEmpty);
        if (uncompiled && !(action.takesUncompiled() && sources.haveSources())) {
            return tell(settings, withoutClasses(classes, folderGiven || !module.isProject(), sources, debt));
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

    private String oneOfMany() {
        return "ban-threading would judge " + module.name() + " alone: Maven runs the goal " + execution.getGoal()
                + " of the command line once, not in each of the " + modulesInBuild + " modules.\n"
                + "Bind it in the POM that all modules inherit, with <phase>verify</phase>, or run it with -pl MODULE"
                + " for one module at a time.";
    }

    private String tooEarly(String phase) {
        return BuildPhase.isOfCompiler(phase)
                ? tooEarly(phase, "in which a compiler may run after it: a thread in what that compiles would pass")
                : tooEarly(phase, "which runs before the compiler: every thread in the code would pass");
    }

    private String tooEarly(String phase, String why) {
        return "ban-threading reads compiled classes, but execution '" + execution.getExecutionId()
                + "' of " + execution.getArtifactId() + " is bound to phase '" + phase + "', " + why
                + ".\nAdd the phase to the execution in the POM:\n\n    <phase>verify</phase>";
    }

    private Outcome withoutClasses(Path classes, boolean expected, SourceRoots sources, DebtFile debt)
            throws IOException {
        String folder = module.shown(classes);
        if (expected && Files.isRegularFile(classes)) {
            return Outcome.fault("ban-threading reads a folder of class files, and " + folder
                    + " is a file.\nUnpack it, and name the folder with -DbanThreading.classesDirectory=DIR");
        }
        if (expected) {
            return Outcome.fault(
                    "ban-threading found no class file in " + folder
                            + ".\nCompile first, or name the folder that holds the classes with -DbanThreading.classesDirectory=DIR");
        }
        if (sources.haveSources()) {
            return Outcome.fault("ban-threading found no class file in " + folder + ", but " + module.name()
                    + " has sources: nothing was checked.\n"
                    + "Compile in the same build (mvn verify). If a build cache restored this module, let it restore"
                    + " the folder 'classes' too.");
        }
        if (!debt.entries().isEmpty()) {
            return Outcome.fault("ban-threading found neither sources nor classes in " + module.name() + ", but "
                    + debt.source() + " lists debt.\nRemove the file, or let the build compile what it speaks of.");
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
            sources.findDeleted(verdict).ifPresent(text -> warnOnce("deleted", text));
            new Unjudged(module, verdict.scan().classNames())
                    .warnings(module.sourceRoots(), module.outputDirectory())
                    .forEach(this::warnOnce);
        }
        return action.actOn(verdict, settings, provenance(millis));
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
        return "ban-threading: cannot read " + Printable.shown(module.shown(entry) + " (" + cause)
                + "); what is inherited from its classes is unknown. Replace it, or delete it from the local repository"
                + " so that Maven fetches it anew";
    }

    private Provenance provenance(long millis) {
        return new Provenance(
                CommandLines.version(), millis, module.folder(), commands, SourceText.of(List.of(module)));
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
                    classPath::findSupertypes,
                    classPath::findInDependencies,
                    new ClassGlobs(settings.scan().excludes()),
                    new DependencyCopies(classPath, module.unpackable(), folders)::contain,
                    settings.scan().skipGenerated(),
                    PathFinder.MARKS);
            ScanResult scan = scan(scanner, folders).located(sources::locate);
            classPath.broken().forEach((entry, cause) -> messages.warn().accept(unopened(entry, cause)));
            Verdict verdict = new Judge(policy, debt, settings.terms())
                    .judge(module.name(), scan)
                    .configuredBy(changes);
            Supplier<ModuleCode> code = () -> scanner.code().located(sources::locate);
            return action.withPaths(
                    verdict, new HandlerPaths(code, entries, settings.scan().handlers()), classPath);
        }
    }

    private ScanResult scan(Scanner scanner, List<ClassFolder> folders) {
        folders.forEach(folder -> folder.readInto(scanner));
        if (folders.stream().allMatch(ClassFolder::isEmpty)) {
            scanner.addUnreadable(
                    module.shown(module.outputDirectory()), "holds no class file, but the module has sources");
        }
        return scanner.scan();
    }
}
