package io.github.banthreading.maven;

import io.github.banthreading.maven.Option.Taker;
import io.github.banthreading.report.terminal.EditText;
import io.github.banthreading.report.wording.Commands;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that a verdict needs, for every goal that scans and judges. */
abstract class VerdictMojo extends PolicyMojo {

    /**
     * What Lambda calls although it implements no interface of Lambda, so that call paths start there too: a method as the
     * function's configuration names it ({@code com.acme.Orders::place}), or a class for all its public methods
     * ({@code com.acme.Orders}).
     */
    @Parameter(property = "banThreading.handlers")
    @Nullable
    List<@Nullable String> handlers;

    /** The debt file. One that is named here has to exist. */
    @Parameter(property = "banThreading.debtFile", defaultValue = "${project.basedir}/threading-debt.toml")
    @Nullable
    String debtFile;

    /**
     * What to do about a use that no entry of the debt file lists: {@code fail}, or {@code warn} for the first weeks of a
     * roll-out.
     */
    @Parameter(property = "banThreading.onNew", defaultValue = "fail")
    @Nullable
    String onNew;

    /** What to do about a use whose last day has passed: {@code fail} or {@code warn}. */
    @Parameter(property = "banThreading.onExpired", defaultValue = "fail")
    @Nullable
    String onExpired;

    /** What to do when a use that is listed is no longer in the code: {@code fail} or {@code warn}. */
    @Parameter(property = "banThreading.onStale", defaultValue = "fail")
    @Nullable
    String onStale;

    /** How many days before its last day an entry begins to warn. */
    @Parameter(property = "banThreading.warnDays", defaultValue = "30")
    @Nullable
    String warnDays;

    /** How many days ahead {@code expires} may lie at most; {@code 0} for no limit. */
    @Parameter(property = "banThreading.maxHorizonDays", defaultValue = "365")
    @Nullable
    String maxHorizonDays;

    /** A regular expression that every ticket has to match as a whole. */
    @Parameter(property = "banThreading.ticketPattern")
    @Nullable
    String ticketPattern;

    /**
     * Where tickets are, to make links of them in every report: {@code https://tickets.example/{ticket}}. A ticket that
     * is an address is its own link.
     */
    @Parameter(property = "banThreading.ticketUrl")
    @Nullable
    String ticketUrl;

    /**
     * The day to judge by, {@code 2027-04-01} or {@code +30d}; unless given, the day the build started, UTC. A day
     * that has passed needs {@code allowPastToday}.
     */
    @Parameter(property = "banThreading.today")
    @Nullable
    String today;

    /** Whether {@code today} may lie in the past, which lets expired debt pass again. Only as an element in the POM. */
    @Parameter(defaultValue = "false")
    @Nullable
    String allowPastToday;

    /** Classes that are counted and not judged, such as {@code com.acme.generated.**}. */
    @Parameter(property = "banThreading.excludes")
    @Nullable
    List<@Nullable String> excludes;

    /**
     * Whether classes and methods that a tool wrote are counted and not judged: those with an annotation named
     * {@code Generated}, {@code GrpcGenerated}, {@code DaggerGenerated} or {@code AvroGenerated}, not Hibernate's. The
     * annotation must be in the class file, which {@code javax.annotation.processing.Generated} is not.
     */
    @Parameter(property = "banThreading.skipGenerated", defaultValue = "true")
    @Nullable
    String skipGenerated;

    /** Whether the test classes are judged too. */
    @Parameter(property = "banThreading.includeTests", defaultValue = "false")
    @Nullable
    String includeTests;

    /**
     * Any of {@code json}, {@code html}, {@code sarif}, {@code codeclimate} and {@code ics}, or {@code none}. The goal
     * {@code debt} writes the calendar too unless told what to write.
     */
    @Parameter(property = "banThreading.reports", defaultValue = "json,html,sarif")
    @Nullable
    List<@Nullable String> reports;

    /**
     * How much the terminal shows: {@code short} adds up a failure of more than 30 methods by kind and package, {@code full}
     * prints all of it.
     */
    @Parameter(property = "banThreading.console", defaultValue = "short")
    @Nullable
    String console;

    /** Where the reports are written. */
    @Parameter(property = "banThreading.reportDirectory", defaultValue = "${project.build.directory}/ban-threading")
    @Nullable
    String reportDirectory;

    /** Whether to check nothing. A warning says so. */
    @Parameter(property = "banThreading.skip", defaultValue = "false")
    @Nullable
    String skip;

    VerdictMojo(Taker taker, MavenProject project, MavenSession session, MojoExecution execution) {
        super(taker, project, session, execution);
    }

    /** The CI that the goal may run in. */
    final GithubActions github() {
        return GithubActions.of(session(), messages());
    }

    /** The day of the build. */
    final LocalDate startDay() {
        return Gate.startDay(session());
    }

    /**
     * Judges the module to edit its debt file. It stays as it is when nobody asked for the module, and when the goal was not told
     * what the rule is told.
     */
    final Outcome editAnd(VerdictAction action, Options options) {
        String module = JudgedModule.name(project(), session());
        if (!new MavenRun(project(), session()).isAskedFor()) {
            messages().info().accept(EditText.notAskedFor(module));
            return Outcome.passed();
        }
        List<String> untold = UntoldElements.of(project(), options, ModuleFolders.basedir(project(), session()));
        if (!untold.isEmpty()) {
            Commands commands = CommandLines.of(project(), session()).with(untold);
            return Outcome.fault(
                    EditText.untold(module, untold, commands.goal(execution().getGoal())));
        }
        return judgeAnd(action, options);
    }

    /** Judges the module. */
    final Outcome judgeAnd(VerdictAction action, Options options) {
        return new Gate(project(), session(), execution(), messages(), action).run(options);
    }
}
