package io.github.banthreading.maven;

import io.github.banthreading.catalog.Policy;
import io.github.banthreading.report.CatalogReport;
import io.github.banthreading.use.MistakesException;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Prints the catalogue as this build sees it: its groups, or with {@code api} what one of them is, why, and what to use instead. */
@Mojo(name = "apis", requiresProject = false, threadSafe = true)
public final class ApisMojo extends AbstractMojo {

    private final MavenProject project;
    private final MavenSession session;

    /** The preset to show: {@code standard}, {@code strict} or {@code managed-instances}. */
    @Parameter(property = "banThreading.preset", defaultValue = "standard")
    @Nullable
    String preset;

    /** Groups and APIs to ban on top of the preset. */
    @Parameter(property = "banThreading.ban")
    @Nullable
    List<@Nullable String> ban;

    /** Groups and APIs to report without failing. */
    @Parameter(property = "banThreading.warn")
    @Nullable
    List<@Nullable String> warn;

    /** Groups and APIs to let pass. */
    @Parameter(property = "banThreading.allow")
    @Nullable
    List<@Nullable String> allow;

    /** A team's own additions in the format of the built-in catalogue. */
    @Parameter(property = "banThreading.catalogFile")
    @Nullable
    File catalogFile;

    /** What to explain: a group, a class, {@code class#member} or {@code class#member(types)}; all groups unless given. */
    @Parameter(property = "banThreading.api")
    @Nullable
    String api;

    /** For Maven. */
    @Inject
    public ApisMojo(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    /**
     * Prints.
     *
     * @throws MojoFailureException when the catalogue does not know what {@code api} names
     * @throws MojoExecutionException when a parameter or the catalogue file holds a mistake
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Policy policy = policy();
        if (api == null || api.isBlank()) {
            getLog().info(CatalogReport.groups(policy));
            return;
        }
        String name = api.strip();
        getLog().info(CatalogReport.explain(policy, name)
                .orElseThrow(() -> new MojoFailureException("ban-threading: " + CatalogReport.unknown(policy, name))));
    }

    private Policy policy() throws MojoExecutionException {
        Parameters parameters = new Parameters(session, project)
                .with("preset", preset)
                .with("ban", ban)
                .with("warn", warn)
                .with("allow", allow)
                .with("catalogFile", catalogFile);
        Module module = Module.of(project, session);
        try {
            return new InputFiles(module, BuildMemory.of(session)).policy(Settings.policyOf(parameters, module));
        } catch (MistakesException e) {
            throw new MojoExecutionException("ban-threading cannot show the catalogue\n\n" + e.getMessage());
        }
    }
}
