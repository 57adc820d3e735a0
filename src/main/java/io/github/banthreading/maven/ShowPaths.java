package io.github.banthreading.maven;

import io.github.banthreading.path.PathFinder;
import io.github.banthreading.path.PathTarget;
import io.github.banthreading.report.terminal.PathsText;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.scan.ModuleCode;
import io.github.banthreading.use.ApiUse;
import io.github.banthreading.use.Reach.FromClass;
import io.github.banthreading.verdict.Finding;
import io.github.banthreading.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** What the goal {@code paths} does: shows what each handler of a module reaches. */
final class ShowPaths implements VerdictAction {

    private final Messages messages;
    private final Optional<String> to;

    /** Empty when {@code to} names nothing that is there. */
    private Optional<List<FromClass>> found = Optional.empty();

    ShowPaths(Messages messages, Optional<String> to) {
        this.messages = messages;
        this.to = to;
    }

    @Override
    public Verdict withPaths(Verdict verdict, HandlerPaths paths, ClassPath types) {
        ModuleCode module = paths.code().get();
        PathFinder finder = new PathFinder(List.of(module), types::findSupertypes, types::findClass, paths.named());
        List<ApiUse> uses = verdict.findings().stream().map(Finding::use).toList();
        found = to.isEmpty()
                ? Optional.of(finder.reachOfEach(module, uses))
                : PathTarget.find(to.get()).flatMap(target -> finder.pathsTo(module, target, uses));
        return verdict;
    }

    @Override
    public Outcome actOn(Verdict verdict, Settings settings, Provenance provenance) {
        if (found.isEmpty()) {
            return Outcome.fault(PathsText.unknown(verdict, to.orElse("")));
        }
        messages.info()
                .accept(
                        to.isEmpty()
                                ? PathsText.table(verdict, found.get())
                                : PathsText.pathsTo(to.get(), found.get()));
        return Outcome.passed();
    }
}
