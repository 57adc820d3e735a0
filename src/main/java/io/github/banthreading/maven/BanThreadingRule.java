package io.github.banthreading.maven;

import java.io.File;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.enforcer.rule.api.AbstractEnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerRuleError;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The Enforcer rule {@code <banThreading>}. Its parameters are those of {@link VerdictMojo}, where they are described;
 * Enforcer binds them by field name.
 *
 * <p>It is registered twice, here and in {@code META-INF/plexus/components.xml}, because Maven before 3.9.6 does not find
 * annotated classes of Java 17. It gives no cache id: Enforcer would run a cached rule in the first module only.
 */
@Named("banThreading")
public final class BanThreadingRule extends AbstractEnforcerRule {

    private final MavenProject project;
    private final MavenSession session;
    private final MojoExecution execution;

    @Nullable
    String preset;

    @Nullable
    List<@Nullable String> ban;

    @Nullable
    List<@Nullable String> warn;

    @Nullable
    List<@Nullable String> allow;

    @Nullable
    File catalogFile;

    @Nullable
    File debtFile;

    @Nullable
    String onExpired;

    @Nullable
    String onStale;

    @Nullable
    String warnDays;

    @Nullable
    String maxHorizonDays;

    @Nullable
    String ticketPattern;

    @Nullable
    String today;

    @Nullable
    String allowPastToday;

    @Nullable
    List<@Nullable String> excludes;

    @Nullable
    String skipGenerated;

    @Nullable
    String includeTests;

    @Nullable
    List<@Nullable String> reports;

    @Nullable
    File reportDirectory;

    @Nullable
    String skip;

    /** For Enforcer. */
    @Inject
    public BanThreadingRule(MavenProject project, MavenSession session, MojoExecution execution) {
        this.project = project;
        this.session = session;
        this.execution = execution;
    }

    /**
     * Judges the module.
     *
     * @throws EnforcerRuleException when code is refused, which {@code <level>WARN</level>} turns into a warning
     * @throws EnforcerRuleError when the gate cannot judge, which fails at every level
     */
    @Override
    public void execute() throws EnforcerRuleException {
        Messages messages = new Messages(getLog()::info, getLog()::warn);
        VerdictAction action = new ReportVerdict(messages, GithubActions.of(session, messages));
        Outcome outcome = new Gate(project, session, execution, messages, action).run(parameters());
        switch (outcome.kind()) {
            case PASSED -> {}
            case REFUSED -> throw new EnforcerRuleException(outcome.message());
            case FAULT -> throw new EnforcerRuleError(outcome.message());
        }
    }

    Parameters parameters() {
        return new Parameters(session, project)
                .with("preset", preset)
                .with("ban", ban)
                .with("warn", warn)
                .with("allow", allow)
                .with("catalogFile", catalogFile)
                .with("debtFile", debtFile)
                .with("onExpired", onExpired)
                .with("onStale", onStale)
                .with("warnDays", warnDays)
                .with("maxHorizonDays", maxHorizonDays)
                .with("ticketPattern", ticketPattern)
                .with("today", today)
                .with("allowPastToday", allowPastToday)
                .with("excludes", excludes)
                .with("skipGenerated", skipGenerated)
                .with("includeTests", includeTests)
                .with("reports", reports)
                .with("reportDirectory", reportDirectory)
                .with("skip", skip);
    }

    @Override
    public String toString() {
        return "BanThreadingRule[preset=" + preset + ", debtFile=" + debtFile + "]";
    }
}
