package io.github.banthreading.maven;

import io.github.banthreading.maven.Option.Taker;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.enforcer.rule.api.AbstractEnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerLevel;
import org.apache.maven.enforcer.rule.api.EnforcerLogger;
import org.apache.maven.enforcer.rule.api.EnforcerRuleError;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The Enforcer rule {@code <banThreading>}. Its parameters are described in {@link Option}; Enforcer fills the fields
 * by their names.
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
    Text preset;

    @Nullable
    List<@Nullable String> ban;

    @Nullable
    List<@Nullable String> warn;

    @Nullable
    List<@Nullable String> allow;

    @Nullable
    Text catalogFile;

    @Nullable
    List<@Nullable String> handlers;

    @Nullable
    Text debtFile;

    @Nullable
    Text onNew;

    @Nullable
    Text onExpired;

    @Nullable
    Text onStale;

    @Nullable
    Text warnDays;

    @Nullable
    Text maxHorizonDays;

    @Nullable
    Text ticketPattern;

    @Nullable
    Text ticketUrl;

    @Nullable
    Text today;

    @Nullable
    Text allowPastToday;

    @Nullable
    List<@Nullable String> excludes;

    @Nullable
    Text skipGenerated;

    @Nullable
    Text includeTests;

    @Nullable
    List<@Nullable String> reports;

    @Nullable
    Text console;

    @Nullable
    Text reportDirectory;

    @Nullable
    Text skip;

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
        Outcome outcome = GateFaults.guard(() -> JudgedModule.name(project, session), () -> gate().run(options()));
        switch (outcome.kind()) {
            case PASSED -> {}
            case REFUSED -> throw new EnforcerRuleException(outcome.message() + goesOn() + "\n");
            case FAULT -> throw new EnforcerRuleError(outcome.message() + "\n");
        }
    }

    /** Enforcer only warns of a refusal at that level, and says nowhere that the build goes on. */
    private String goesOn() {
        return getLevel() == EnforcerLevel.WARN ? "\n\nThe build goes on, because the level of this rule is WARN." : "";
    }

    /**
     * Called by Enforcer before it fills the fields, and used to name an element that none of them is for: Enforcer would speak
     * of a class that lacks it.
     *
     * @throws IllegalArgumentException when there is one, which Maven shows as the reason of a failure
     */
    @Override
    public void setLog(EnforcerLogger log) {
        super.setLog(log);
        ConfiguredElements elements = ConfiguredElements.ofRules(execution);
        Options options = new Options(session, project).readIn(elements);
        List<Mistake> unknown = options.unknownElements(elements.names());
        if (!unknown.isEmpty()) {
            elements.find(Option.REPORT_DIRECTORY).ifPresent(folder -> options.with(Option.REPORT_DIRECTORY, folder));
            gate().tellUnjudged(options, unknown);
            Outcome fault = Outcome.fault("ban-threading: " + new MistakesException(unknown).getMessage());
            throw new IllegalArgumentException(fault.message());
        }
    }

    private Gate gate() {
        Messages messages = new Messages(getLog()::info, getLog()::warn);
        VerdictAction action = new ReportVerdict(
                messages, GithubActions.of(session, messages), BuildMemory.of(session), new MavenRun(project, session));
        return new Gate(project, session, execution, messages, action);
    }

    /** The parameters as they arrive: every element that stands in the XML, also an empty one, then the properties. */
    Options options() {
        Options options = new Options(session, project).readIn(ConfiguredElements.ofRules(execution));
        BoundFields fields = new BoundFields(this);
        for (Option option : Option.values()) {
            Optional<String> text = fields.find(option);
            if (text.isPresent()) {
                options.with(option, text.get());
            }
        }
        return options.refuseRepeatedElements().refuseWhatIsNotOf(Taker.RULE);
    }

    @Override
    public String toString() {
        return "BanThreadingRule[preset=" + preset + ", debtFile=" + debtFile + "]";
    }

    /** What an element of the XML holds; Enforcer makes one also for an element that is empty, and does not set it. */
    public static final class Text {

        private String text = "";

        /** Called by Enforcer for an element that holds something. */
        public void set(String value) {
            text = value;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
