package io.github.banthreading.maven;

import io.github.banthreading.maven.Option.Taker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Removes from the debt file what is no longer in the code, and lowers numbers that are too high. It raises none, touches no
 * date, keeps comments, and prints the difference. Run it behind the compiler: {@code mvn compile ban-threading:debt-prune}.
 */
@Mojo(
        name = "debt-prune",
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class DebtPruneMojo extends VerdictMojo {

    /** Whether to print the difference and write nothing. */
    @Parameter(property = "banThreading.dryRun", defaultValue = "false")
    @Nullable
    String dryRun;

    @Inject
    public DebtPruneMojo(MavenProject project, MavenSession session, MojoExecution execution) {
        super(Taker.DEBT_PRUNE, project, session, execution);
    }

    private SourceRoots sources() {
        JudgedModule module = JudgedModule.of(project(), session());
        List<Path> roots = new ArrayList<>(module.sourceRoots());
        roots.addAll(module.testSourceRoots());
        return new SourceRoots(module, roots);
    }

    /** Edits the debt file; fails when the scan was not complete, or the file cannot be read or written. */
    @Override
    Outcome run() {
        Options options = options(project());
        return editAnd(
                new PruneDebt(
                        messages(),
                        new MavenRun(project(), session()).folder(),
                        options.flag(Option.DRY_RUN),
                        sources()::findSource,
                        new DebtSharing(
                                project(), session(), execution().getPlugin().getKey())::others),
                options);
    }
}
