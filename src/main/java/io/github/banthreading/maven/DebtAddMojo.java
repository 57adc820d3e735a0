package io.github.banthreading.maven;

import io.github.banthreading.maven.DraftDebt.Request;
import io.github.banthreading.maven.Option.Taker;
import io.github.banthreading.use.ClassName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Lists in the debt file what fails the build: an entry for each method, in a new file if there is none. It prints the
 * difference. Whatever is not given as a parameter becomes TODO, and nothing is allowed until a person has written it. Run it
 * behind the compiler: {@code mvn compile ban-threading:debt-add}.
 */
@Mojo(
        name = "debt-add",
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class DebtAddMojo extends VerdictMojo {

    /** Who removes the uses: a team or a person. */
    @Parameter(property = "banThreading.owner", defaultValue = "TODO")
    @Nullable
    String owner;

    /** Where that is tracked: an identifier or an address. */
    @Parameter(property = "banThreading.ticket", defaultValue = "TODO")
    @Nullable
    String ticket;

    /** Why the code is still there, for all entries that are added. */
    @Parameter(property = "banThreading.reason", defaultValue = "TODO")
    @Nullable
    String reason;

    /** How it will go away, for all entries that are added. */
    @Parameter(property = "banThreading.plan", defaultValue = "TODO")
    @Nullable
    String plan;

    /** The last day on which the uses are allowed: {@code 2027-03-31}, or {@code +90d} from today. */
    @Parameter(property = "banThreading.expires", defaultValue = "+90d")
    @Nullable
    String expires;

    /** The classes to add entries for, such as {@code com.acme.legacy.**}; all of them unless given. */
    @Parameter(property = "banThreading.only")
    @Nullable
    List<@Nullable String> only;

    /** Whether to print the difference and write nothing. */
    @Parameter(property = "banThreading.dryRun", defaultValue = "false")
    @Nullable
    String dryRun;

    @Inject
    public DebtAddMojo(MavenProject project, MavenSession session, MojoExecution execution) {
        super(Taker.DEBT_ADD, project, session, execution);
    }

    /** Drafts the entries; fails when a parameter is wrong, the scan was not complete, or the file cannot be read or written. */
    @Override
    Outcome run() {
        Options options = options(project());
        return editAnd(
                new DraftDebt(
                        messages(),
                        new MavenRun(project(), session()).folder(),
                        options.flag(Option.DRY_RUN),
                        request(options)),
                options);
    }

    private Request request(Options options) {
        return new Request(
                options.text(Option.OWNER),
                options.text(Option.TICKET),
                options.text(Option.REASON),
                options.text(Option.PLAN),
                options.find(Option.EXPIRES).flatMap(text -> day(options, text)),
                only(options));
    }

    /** The classes that somebody named, all of them where nobody did. */
    static Predicate<ClassName> only(Options options) {
        return new ClassGlobs(options.find(Option.ONLY).isPresent() ? options.names(Option.ONLY) : List.of("**"));
    }

    private Optional<LocalDate> day(Options options, String text) {
        Optional<LocalDate> day = Settings.parseDay(text, startDay());
        if (day.isEmpty()) {
            options.mistake(
                    Option.EXPIRES,
                    text,
                    "'" + text + "' is neither a day nor days ahead",
                    Settings.writeDay(options.written(Option.EXPIRES), text, startDay()));
        }
        return day;
    }
}
