package io.github.banthreading.maven;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.maven.Option.Taker;
import io.github.banthreading.report.terminal.CatalogReport;
import io.github.banthreading.scan.JdkTypes;
import io.github.banthreading.text.MistakesException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
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
     * Prints what the catalogue says; fails when it does not know what {@code api} names, and when a parameter or the catalogue
     * file holds a mistake.
     */
    @Override
    Outcome run() {
        Options options = options(project());
        JudgedModule module = JudgedModule.of(project(), session());
        try {
            Policy policy =
                    new InputFiles(module, BuildMemory.of(session())).policy(Settings.policyOf(options, module));
            return show(policy, options.find(Option.API));
        } catch (MistakesException e) {
            String mistakes = options.placed(e).getMessage();
            return Outcome.fault("ban-threading cannot show the catalogue\n\n" + mistakes);
        }
    }

    private Outcome show(Policy policy, Optional<String> name) {
        Optional<String> text = name.isEmpty()
                ? Optional.of(CatalogReport.groups(policy))
                : CatalogReport.explain(policy, name.get(), JdkTypes::ancestors);
        if (text.isEmpty()) {
            return Outcome.refused(CatalogReport.unknown(policy, name.orElseThrow()));
        }
        messages().info().accept(text.get());
        return Outcome.passed();
    }
}
