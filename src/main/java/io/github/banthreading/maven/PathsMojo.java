package io.github.banthreading.maven;

import io.github.banthreading.maven.Option.Taker;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Shows which handlers reach threading, or with {@code to} how each handler reaches a class, a method or an API; all modules
 * of a build are looked at as one. It fails on wrong input only. Run it behind the compiler: {@code mvn compile
 * ban-threading:paths}.
 */
@Mojo(
        name = "paths",
        aggregator = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class PathsMojo extends VerdictMojo {

    /**
     * What to show call paths to: a class of the module ({@code com.acme.Legacy}), a method of it
     * ({@code com.acme.Legacy#run}), or an API that it uses; unless given, a table of handlers and the kinds of threading
     * that each reaches.
     */
    @Parameter(property = "banThreading.to")
    @Nullable
    String to;

    /** How many call paths to show at most, one for each handler, the shortest first. */
    @Parameter(property = "banThreading.limit", defaultValue = "20")
    @Nullable
    String limit;

    @Inject
    public PathsMojo(MavenProject project, MavenSession session, MojoExecution execution) {
        super(Taker.PATHS, project, session, execution);
    }

    /**
     * Shows call paths; fails when a parameter, the catalogue or the debt file holds a mistake, and when {@code to} names nothing
     * that is there.
     */
    @Override
    Outcome run() {
        return new PathsView(project(), session(), execution(), messages()).run(options(project()), this::options);
    }
}
