package io.github.banthreading.maven;

import io.github.banthreading.maven.Option.Taker;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Shows the debt of all modules in one table: what is allowed until when, who removes it, where it is, how it becomes less, and
 * what is in no list yet. It writes the reports for all modules together and fails on no debt unless {@code failWithin} says
 * so. Run it behind the compiler: {@code mvn compile ban-threading:debt}.
 */
@Mojo(
        name = "debt",
        aggregator = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class DebtMojo extends VerdictMojo {

    /** Those of the gate, and the calendar. */
    private static final String REPORTS = "json,html,sarif,ics";

    /**
     * Fail when an entry whose uses are still there has ended or ends within so many days: {@code 0} for the last day
     * itself.
     */
    @Parameter(property = "banThreading.failWithin")
    @Nullable
    String failWithin;

    @Inject
    public DebtMojo(MavenProject project, MavenSession session, MojoExecution execution) {
        super(Taker.DEBT, project, session, execution);
    }

    /**
     * Shows the debt; fails when some is due within {@code failWithin} days, when a parameter, a catalogue or a debt file holds a
     * mistake, and when a report cannot be written.
     */
    @Override
    Outcome run() {
        Options own = options(project()).otherwise(Option.REPORTS, REPORTS);
        Optional<Integer> within = own.find(Option.FAIL_WITHIN).map(text -> own.days(Option.FAIL_WITHIN));
        DebtView view = new DebtView(project(), session(), execution(), messages());
        return view.run(own, within, this::options, Terminal.screen(session()));
    }
}
