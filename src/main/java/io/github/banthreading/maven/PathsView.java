package io.github.banthreading.maven;

import io.github.banthreading.path.PathFinder;
import io.github.banthreading.path.PathFinder.Used;
import io.github.banthreading.path.PathTarget;
import io.github.banthreading.report.terminal.GreenText;
import io.github.banthreading.report.terminal.PathsText;
import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.use.ApiRef;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.Reach.FromClass;
import io.github.banthreading.verdict.BuildVerdict;
import io.github.banthreading.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What the goal {@code paths} does: reads all modules of the build, and shows what the handlers in them reach. */
final class PathsView {

    private final WholeBuild whole;
    private final MavenSession session;
    private final MojoExecution execution;
    private final Messages messages;
    private final Commands commands;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<HandlerPaths> paths = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    PathsView(MavenProject project, MavenSession session, MojoExecution execution, Messages messages) {
        this.whole = new WholeBuild(project, session, execution);
        this.session = session;
        this.execution = execution;
        this.messages = messages;
        this.commands = whole.commands();
    }

    /**
     * Shows call paths.
     *
     * @param own the parameters of the goal
     * @param ofModule the same as one module would have them
     */
    Outcome run(Options own, Function<MavenProject, Options> ofModule) {
        JudgedModule module = JudgedModule.of(whole.root(), session, whole.folder());
        try {
            if (Settings.isSkipped(own)) {
                messages.warn().accept(GreenText.skipped(module.name()));
                return Outcome.passed();
            }
            int limit = own.number(Option.LIMIT);
            Settings settings = Settings.of(own, module, Gate.startDay(session));
            if (whole.isUnfinished()) {
                return Outcome.fault(whole.tooEarly("the paths of all modules cannot be shown yet"));
            }
            session.getProjects().forEach(each -> judge(each, ofModule.apply(each)));
            if (!faults.isEmpty()) {
                return Outcome.fault(String.join("\n\n", faults));
            }
            BuildVerdict build = new BuildVerdict(module.name(), settings.terms(), verdicts);
            return HandlerPaths.together(
                    paths,
                    BuildMemory.of(session),
                    messages.info(),
                    finder -> show(build, finder, own.find(Option.TO), limit));
        } catch (MistakesException e) {
            return Outcome.fault(Gate.mistakes(module.name(), own.placed(e)));
        } catch (IOException e) {
            return Outcome.fault(GateFaults.unreadable(module.name(), e).toString());
        }
    }

    private void judge(MavenProject project, Options options) {
        JudgedModule module = JudgedModule.of(project, session, whole.folder());
        // That a parent has no classes is nothing to say here.
        Messages quiet = new Messages(text -> {}, messages.warn());
        Outcome outcome = new Gate(module, commands, "", session, execution, quiet, new CollectCode()).run(options);
        if (outcome.kind() != Outcome.Kind.PASSED) {
            faults.add(outcome.message());
        }
    }

    private Outcome show(BuildVerdict build, PathFinder finder, Optional<String> to, int limit) {
        List<Used> used = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            used.add(new Used(paths.get(i).code(), HandlerPaths.uses(verdicts.get(i))));
        }
        if (to.isEmpty()) {
            messages.info().accept(PathsText.table(build, finder.reachOfEach(used)));
            return Outcome.passed();
        }
        Optional<List<FromClass>> found = PathTarget.find(to.get()).flatMap(target -> finder.pathsTo(target, used));
        if (found.isEmpty()) {
            return Outcome.fault(PathsText.unknown(build, to.get(), findMeant(to.get(), finder)));
        }
        messages.info().accept(PathsText.pathsTo(to.get(), found.get(), limit));
        return Outcome.passed();
    }

    private Optional<String> findMeant(String to, PathFinder finder) {
        return HandlerPaths.findMeant(to, "#", finder).or(() -> Spelling.findClosest(to, apis(to)));
    }

    /** The APIs that are used, written as a text that means one of them. */
    private Set<String> apis(String to) {
        Set<String> apis = new TreeSet<>();
        for (Verdict each : verdicts) {
            for (ApiUse use : HandlerPaths.uses(each)) {
                ApiRef api = use.api();
                apis.add(
                        to.endsWith(")")
                                ? api.toString()
                                : api.owner() + "#" + api.member().name());
            }
        }
        return apis;
    }

    private final class CollectCode implements VerdictAction {
        @Override
        public Verdict withPaths(Verdict verdict, HandlerPaths ofModule, ClassPath types) {
            paths.add(ofModule);
            return verdict;
        }

        @Override
        public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance) {
            verdicts.add(verdict);
            return Outcome.passed();
        }
    }
}
