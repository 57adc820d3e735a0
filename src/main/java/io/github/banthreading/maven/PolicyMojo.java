package io.github.banthreading.maven;

import io.github.banthreading.maven.Option.Taker;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that say what is banned, for every goal that needs to know. */
abstract class PolicyMojo extends AbstractMojo {

    private final Taker taker;
    private final MavenProject project;
    private final MavenSession session;
    private final MojoExecution execution;

    /**
     * What is banned to begin with: {@code standard} for classic functions; {@code strict} also warns of or bans what
     * is merely suspicious: sleeping, thread locals, atomics; {@code managed-instances} lets locks pass.
     */
    @Parameter(property = "banThreading.preset", defaultValue = "standard")
    @Nullable
    String preset;

    /**
     * What to ban on top of the preset: a group ({@code sleep}), a package ({@code com.acme.pool.**}), a class ({@code
     * com.acme.Pool}), a method ({@code com.acme.Pool#submit}) or one overload ({@code
     * com.acme.Pool#submit(java.lang.Runnable)}). The more specific wins.
     */
    @Parameter(property = "banThreading.ban")
    @Nullable
    List<@Nullable String> ban;

    /** What to report without failing, written as in {@code ban}. */
    @Parameter(property = "banThreading.warn")
    @Nullable
    List<@Nullable String> warn;

    /** What to let pass, written as in {@code ban}. */
    @Parameter(property = "banThreading.allow")
    @Nullable
    List<@Nullable String> allow;

    /**
     * A team's own additions in the format of the built-in catalogue: a file, or {@code classpath:acme/threads.txt} in
     * a jar among the {@code dependencies} of the plugin.
     */
    @Parameter(property = "banThreading.catalogFile")
    @Nullable
    String catalogFile;

    PolicyMojo(Taker taker, MavenProject project, MavenSession session, MojoExecution execution) {
        this.taker = taker;
        this.project = project;
        this.session = session;
        this.execution = execution;
    }

    /** Runs the goal, and turns what comes of it into the exception of its kind. */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Outcome outcome = GateFaults.guard(() -> JudgedModule.name(project, session), this::run);
        switch (outcome.kind()) {
            case PASSED -> {}
            case REFUSED -> throw new MojoFailureException(framed(outcome));
            case FAULT -> throw new MojoExecutionException(framed(outcome));
        }
    }

    /** Maven puts words before and behind the message of a goal; the line breaks keep them out of its lines. */
    private static String framed(Outcome outcome) {
        return "\n" + outcome.message() + "\n";
    }

    /** What the goal does. */
    abstract Outcome run();

    /** Where the goal speaks to. */
    final Messages messages() {
        return new Messages(getLog()::info, getLog()::warn);
    }

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    final MojoExecution execution() {
        return execution;
    }

    /**
     * The parameters as one module has them: what stands in the goal's own configuration, else what the command line or that
     * module says. What Maven filled in besides is not looked at, for it comes from the properties of another module.
     */
    final Options options(MavenProject module) {
        return options(module, ConfiguredElements.of(project, execution));
    }

    /** Where the paths start from that the goal shows of a module. */
    private Path root(MavenProject module) {
        return taker.looksAtTheWholeBuild()
                ? new WholeBuild(project, session, execution).folder()
                : ModuleFolders.basedir(module, session);
    }

    final Options options(MavenProject module, ConfiguredElements elements) {
        Options options = new Options(session, module, () -> root(module)).readIn(elements);
        options.refuseUnknownElements(elements.names()).refuseRepeatedElements();
        BoundFields fields = new BoundFields(this);
        for (Option option : Option.values()) {
            if (elements.hold(option)) {
                options.with(option, elements.fill(option) ? fields.find(option).orElse("") : "");
            }
        }
        return options.refuseWhatIsNotOf(taker);
    }
}
