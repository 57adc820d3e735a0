package io.github.banthreading.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that say what is banned, for every goal that needs to know; described here and nowhere else. */
abstract class PolicyMojo extends AbstractMojo {

    private final MavenProject project;
    private final MavenSession session;

    /** What is banned to begin with: {@code standard}, {@code strict} or {@code managed-instances}. */
    @Parameter(property = "banThreading.preset", defaultValue = "standard")
    @Nullable
    String preset;

    /**
     * Groups and APIs to ban on top of the preset: {@code sleep}, {@code com.acme.pool.**}, {@code com.acme.Pool},
     * {@code com.acme.Pool#submit} or {@code com.acme.Pool#submit(java.lang.Runnable)}. The more specific one wins.
     */
    @Parameter(property = "banThreading.ban")
    @Nullable
    List<@Nullable String> ban;

    /** Groups and APIs to report without failing, written as in {@code ban}. */
    @Parameter(property = "banThreading.warn")
    @Nullable
    List<@Nullable String> warn;

    /** Groups and APIs to let pass, written as in {@code ban}. */
    @Parameter(property = "banThreading.allow")
    @Nullable
    List<@Nullable String> allow;

    /** A team's own additions in the format of the built-in catalogue. */
    @Parameter(property = "banThreading.catalogFile")
    @Nullable
    String catalogFile;

    PolicyMojo(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    /** What the POM and the command line say of these, for one module. */
    final Parameters policyParameters(MavenProject module) {
        return new Parameters(session, module)
                .with("preset", preset)
                .with("ban", ban)
                .with("warn", warn)
                .with("allow", allow)
                .with("catalogFile", catalogFile);
    }
}
