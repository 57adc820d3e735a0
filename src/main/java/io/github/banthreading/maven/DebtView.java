package io.github.banthreading.maven;

import io.github.banthreading.maven.Settings.ReportSettings;
import io.github.banthreading.report.ReportFormat;
import io.github.banthreading.report.terminal.DebtReport;
import io.github.banthreading.report.terminal.GreenText;
import io.github.banthreading.report.terminal.Screen;
import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Printable;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What the goal {@code debt} does: judges each module of the build, shows all debt in one view, and writes the reports of all. */
final class DebtView {

    private final WholeBuild whole;
    private final MavenSession session;
    private final MojoExecution execution;
    private final Messages messages;
    private final Commands commands;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<HandlerPaths> paths = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private long millis;

    DebtView(MavenProject project, MavenSession session, MojoExecution execution, Messages messages) {
        this.whole = new WholeBuild(project, session, execution);
        this.session = session;
        this.execution = execution;
        this.messages = messages;
        this.commands = whole.commands();
    }

    /**
     * Shows the debt of all modules.
     *
     * @param own the parameters of the goal
     * @param failWithin how many days ahead debt may end and fail; empty for none
     * @param ofModule the same as one module would have them
     */
    Outcome run(Options own, Optional<Integer> failWithin, Function<MavenProject, Options> ofModule, Screen screen) {
        Path root = whole.folder();
        JudgedModule module = JudgedModule.of(whole.root(), session, root);
        try {
            if (Settings.isSkipped(own)) {
                messages.warn().accept(GreenText.skipped(module.name()));
                return Outcome.passed();
            }
            Settings settings = Settings.of(own, module, Gate.startDay(session));
            if (whole.isUnfinished()) {
                return Outcome.fault(whole.tooEarly("the debt of all modules cannot be shown yet"));
            }
            ReportFiles files = new ReportFiles(settings.reports(), messages);
            files.clear();
            List<JudgedModule> modules = new ArrayList<>();
            for (MavenProject each : session.getProjects()) {
                modules.add(JudgedModule.of(each, session, root));
                judge(modules.get(modules.size() - 1), ofModule.apply(each));
            }
            List<Verdict> reached = HandlerPaths.inAll(verdicts, paths, BuildMemory.of(session), messages.info());
            BuildVerdict build = new BuildVerdict(module.name(), settings.terms(), reached);
            show(build, screen, written(settings.reports(), module));
            return conclude(
                    build, files, provenance(module, modules, settings.reports().tickets()), failWithin);
        } catch (MistakesException wrong) {
            MistakesException e = own.placed(wrong);
            ReportFiles files = new ReportFiles(Settings.reportsOfMistakes(own, module), messages);
            files.clear();
            files.writeUnjudged(module.name(), e.mistakes(), provenance(module, List.of(), TicketLinks.NONE));
            return Outcome.fault(Gate.mistakes(module.name(), e));
        } catch (IOException e) {
            return Outcome.fault(GateFaults.unreadable(module.name(), e).toString());
        }
    }

    /** Nothing when no module could be judged: of debt files that nobody could read it would say that they hold no entry. */
    private void show(BuildVerdict build, Screen screen, List<String> written) {
        if (faults.isEmpty() || !verdicts.isEmpty()) {
            messages.info().accept(DebtReport.render(build, screen, written));
        }
    }

    private Provenance provenance(JudgedModule whole, List<JudgedModule> modules, TicketLinks tickets) {
        return new Provenance(
                CommandLines.version(), millis, whole.folder(), commands, SourceText.of(modules), tickets);
    }

    private void judge(JudgedModule module, Options options) {
        // The one view says of every module what there is to say; that a parent has no classes is none of it.
        Messages quiet = new Messages(text -> {}, messages.warn());
        Outcome outcome = new Gate(module, commands, "", session, execution, quiet, new CollectVerdict()).run(options);
        if (outcome.kind() != Outcome.Kind.PASSED) {
            faults.add(outcome.message());
        }
    }

    /** What is said of modules that are missing in the view, and of the reports that people open. */
    private List<String> written(ReportSettings reports, JudgedModule module) {
        List<String> lines = new ArrayList<>();
        skipped.forEach(name -> lines.add("Not checked: " + Printable.shown(name) + ", because skip is true"));
        if (faults.isEmpty() && reports.formats().contains(ReportFormat.HTML)) {
            lines.add("Report: " + module.shown(reports.directory().resolve("report.html")));
        }
        if (faults.isEmpty() && reports.formats().contains(ReportFormat.ICS)) {
            lines.add("Calendar: " + module.shown(reports.directory().resolve("threading-debt.ics")));
        }
        return lines;
    }

    private Outcome conclude(
            BuildVerdict build, ReportFiles files, Provenance provenance, Optional<Integer> failWithin) {
        if (!faults.isEmpty()) {
            files.writeUnjudged(build.name(), mistakes, provenance);
            files.trouble().ifPresent(faults::add);
            return Outcome.fault(String.join("\n\n", faults));
        }
        files.write(build, provenance);
        Optional<String> due = failWithin.flatMap(days -> DebtReport.findDue(build, days));
        if (files.trouble().isPresent()) {
            // Debt that is due is told all the same.
            return Outcome.fault(
                    Stream.concat(due.stream(), files.trouble().stream()).collect(Collectors.joining("\n\n")));
        }
        return due.map(Outcome::refused).orElseGet(Outcome::passed);
    }

    private final class CollectVerdict implements VerdictAction {
        @Override
        public boolean takesUncompiled() {
            return true;
        }

        @Override
        public void tellUnjudged(String name, List<Mistake> found, ReportSettings reports, Provenance provenance) {
            mistakes.addAll(found);
        }

        @Override
        public void tellSkipped(String name, Messages to) {
            skipped.add(name);
        }

        @Override
        public Verdict withPaths(Verdict verdict, HandlerPaths ofModule, ClassPath types) {
            paths.add(ofModule);
            return verdict;
        }

        @Override
        public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance) {
            verdicts.add(verdict);
            millis += provenance.millis();
            return Outcome.passed();
        }
    }
}
