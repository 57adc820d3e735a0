package io.github.banthreading.maven;

import static io.github.banthreading.text.Printable.shown;

import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.verdict.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Finds out how a command has to be written so that it works in the folder that this build was started in. */
final class CommandLines {

    private static final String GROUP = "io.github.banthreading";
    private static final Pattern PLAIN = Pattern.compile("[\\w./-]+");
    private static final String ARTIFACT = "ban-threading-maven-plugin";

    private CommandLines() {}

    /** The commands for one module. */
    static Commands of(MavenProject project, MavenSession session) {
        return new Commands(maven(session), plugin(top(session, project)), modules(project, session));
    }

    /** The commands for all modules of the build. */
    static Commands ofAll(MavenProject root, MavenSession session) {
        return new Commands(maven(session), plugin(root), "");
    }

    /**
     * What a goal has to be told to find what this build finds, and to edit the debt file that it reads: what the command line
     * says, and the elements of the rule, which no goal reads.
     *
     * @param ours whether a goal of this plugin judged: the next one reads the same elements
     */
    static List<String> told(List<Setting> changes, boolean ours) {
        List<String> told = new ArrayList<>();
        for (Setting each : changes) {
            Option option = Option.find(each.parameter()).orElseThrow();
            boolean isUnknown =
                    each.from().equals("command line") || (each.from().equals("pom") && !ours);
            if (isUnknown && Option.OF_WHAT_IS_FOUND.contains(option)) {
                told.add("-D" + option.property() + "=" + shown(each.value()));
            }
        }
        return told;
    }

    /** The version of this plugin. */
    static String version() {
        return Optional.ofNullable(CommandLines.class.getPackage().getImplementationVersion())
                .orElse("unknown");
    }

    private static String maven(MavenSession session) {
        return Commands.MAVEN + PomAndProfiles.of(session);
    }

    private static MavenProject top(MavenSession session, MavenProject otherwise) {
        return session.getTopLevelProject() == null ? otherwise : session.getTopLevelProject();
    }

    /** Maven finds a plugin by its prefix when the POM names it, also when only to manage its version. */
    private static String plugin(MavenProject started) {
        Build build = started.getFile() == null ? null : started.getBuild();
        return build != null && (names(build) || names(build.getPluginManagement()))
                ? "ban-threading"
                : GROUP + ":" + ARTIFACT + ":" + version();
    }

    /** Whether plugins of a POM are this one. */
    private static boolean names(@Nullable PluginContainer plugins) {
        if (plugins != null) {
            for (Plugin plugin : plugins.getPlugins()) {
                if (isOurs(plugin)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a plugin is this one. */
    static boolean isOurs(@Nullable Plugin plugin) {
        return plugin != null && GROUP.equals(plugin.getGroupId()) && ARTIFACT.equals(plugin.getArtifactId());
    }

    /** With the modules that it needs, because those that were never installed are not found otherwise. */
    private static String modules(MavenProject project, MavenSession session) {
        MavenProject top = top(session, project);
        if (project.getFile() == null || top.getFile() == null) {
            return "";
        }
        Path from = started(top, session).toAbsolutePath().normalize();
        Path to = ModuleFolders.basedir(project, session).toAbsolutePath().normalize();
        if (project.equals(top) && to.equals(from)) {
            return "";
        }
        String folder = to.startsWith(from) ? from.relativize(to).toString().replace('\\', '/') : "";
        // A blank would end it, and a shell reads much else as its own.
        boolean named = PLAIN.matcher(folder).matches()
                && isAlone(
                        project,
                        session,
                        other -> to.equals(ModuleFolders.basedir(other, session)
                                .toAbsolutePath()
                                .normalize()));
        return " -pl " + (named ? folder : byName(project, session)) + " -am";
    }

    /** Maven takes the first of several that are meant. */
    private static String byName(MavenProject project, MavenSession session) {
        String artifact = ":" + project.getArtifactId();
        return isAlone(project, session, other -> other.getArtifactId().equals(project.getArtifactId()))
                ? artifact
                : project.getGroupId() + artifact;
    }

    /** Whether no other module of the build is like this one. */
    private static boolean isAlone(MavenProject project, MavenSession session, Predicate<MavenProject> alike) {
        for (MavenProject each : ModuleFolders.all(session)) {
            if (!each.equals(project) && alike.test(each)) {
                return false;
            }
        }
        return true;
    }

    /** With -pl and without the root, the first module takes its place, and is not where Maven was started. */
    private static Path started(MavenProject top, MavenSession session) {
        String root = session.getExecutionRootDirectory();
        return top.isExecutionRoot() || root == null ? ModuleFolders.basedir(top, session) : Path.of(root);
    }
}
