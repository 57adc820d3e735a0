package io.github.banthreading.maven;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.maven.Option.Taker;
import io.github.banthreading.report.terminal.CatalogReport;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.RunnerCommands;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is banned in this build: all kinds of threading with the reason and what to use instead, or with {@code api} one
 * kind, class or method.
 */
@Mojo(name = "apis", requiresProject = false, threadSafe = true)
public final class ApisMojo extends PolicyMojo {

    /**
     * What to explain: a group, a class, {@code class#member} or {@code class#member(types)}; all groups unless given.
     */
    @Parameter(property = "banThreading.api")
    @Nullable
    String api;

    @Inject
    public ApisMojo(MavenProject project, MavenSession session, MojoExecution execution) {
        super(Taker.APIS, project, session, execution);
    }

    /**
     * Prints what the catalogue says.
     *
     * @throws MojoFailureException when the catalogue does not know what {@code api} names
     * @throws MojoExecutionException when a parameter or the catalogue file holds a mistake
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = options(project());
        Policy policy = policy(options);
        Optional<String> name = options.find(Option.API);
        if (name.isEmpty()) {
            say(CatalogReport.groups(policy));
            return;
        }
        String explained = CatalogReport.explain(policy, name.get())
                .orElseThrow(() -> new MojoFailureException(
                        RunnerCommands.disarmed("\n" + CatalogReport.unknown(policy, name.get()) + "\n")));
        say(explained);
    }

    private void say(String text) {
        new Messages(getLog()::info, getLog()::warn).info().accept(text);
    }

    private Policy policy(Options options) throws MojoExecutionException {
        JudgedModule module = JudgedModule.of(project(), session());
        try {
            return new InputFiles(module, BuildMemory.of(session())).policy(Settings.policyOf(options, module));
        } catch (MistakesException e) {
            String mistakes = options.placed(e).getMessage();
            throw new MojoExecutionException(
                    RunnerCommands.disarmed("\nban-threading cannot show the catalogue\n\n" + mistakes + "\n"));
        }
    }
}
