package io.github.banthreading.maven;

import io.github.banthreading.maven.DraftDebt.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Adds an entry to the debt file for each class and member whose uses are refused and not listed, creates the file if need
 * be, and prints the difference. {@code reason} and {@code plan} are left TODO, so that nothing is allowed until a person
 * has written them. The classes have to be there: {@code mvn process-classes ban-threading:debt-add ...}.
 */
@Mojo(name = "debt-add", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DebtAddMojo extends VerdictMojo {

    private static final int EXAMPLE_DAYS = 90;

    /** Who pays: a team or a person. */
    @Parameter(property = "banThreading.owner")
    @Nullable
    String owner;

    /** Where it is tracked: an identifier or a URL. */
    @Parameter(property = "banThreading.ticket")
    @Nullable
    String ticket;

    /** The last day on which the uses are allowed: {@code 2027-03-31}, or {@code +90d} from today. */
    @Parameter(property = "banThreading.expires")
    @Nullable
    String expires;

    /** A glob of the classes to add entries for: {@code com.acme.legacy.**}; all classes unless given. */
    @Parameter(property = "banThreading.only")
    @Nullable
    String only;

    /** Whether to print the difference and write nothing. */
    @Parameter(property = "banThreading.dryRun", defaultValue = "false")
    @Nullable
    String dryRun;

    /** For Maven. */
    @Inject
    public DebtAddMojo(MavenProject project, MavenSession session, MojoExecution execution) {
        super(project, session, execution);
    }

    /**
     * Adds.
     *
     * @throws MojoExecutionException when a parameter is missing or wrong, the scan was not complete, or the file cannot be
     *     read or written
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        judgeAnd(new DraftDebt(messages(), DebtPruneMojo.isDryRun(dryRun), request()));
    }

    private Request request() throws MojoExecutionException {
        List<String> missing = new ArrayList<>();
        String by = given("owner", owner, missing);
        String where = given("ticket", ticket, missing);
        String until = given("expires", expires, missing);
        if (!missing.isEmpty()) {
            throw new MojoExecutionException("debt-add needs " + String.join(", ", missing)
                    + ", as in -DbanThreading.owner=team-orders -DbanThreading.ticket=ORD-1234"
                    + " -DbanThreading.expires=" + startDay().plusDays(EXAMPLE_DAYS));
        }
        return new Request(by, where, day(until), new ClassGlobs(List.of(only == null ? "**" : only.strip())));
    }

    private static String given(String name, @Nullable String value, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add(name);
            return "";
        }
        return value.strip();
    }

    private LocalDate day(String text) throws MojoExecutionException {
        return Settings.parseDay(text, startDay())
                .orElseThrow(() -> new MojoExecutionException("parameter 'expires': '" + text
                        + "' is neither a day nor days ahead; write "
                        + startDay().plusDays(EXAMPLE_DAYS) + " or +"
                        + EXAMPLE_DAYS + "d"));
    }
}
