package io.github.banthreading.maven;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The names that the POM configures a goal with, known or not. Maven drops what the goal does not know, before 3.9 without
 * a word, so they are read where Maven reads them: from the execution, into which the plugin's own are merged, else from
 * the plugin.
 */
final class ConfiguredNames {

    private ConfiguredNames() {}

    /** Sorted; empty when the POM does not speak of the plugin. */
    static List<String> of(MavenProject project, MojoExecution execution) {
        Optional<Plugin> plugin =
                find(project.getBuild(), execution).or(() -> find(project.getPluginManagement(), execution));
        return plugin.map(declared -> names(declared, execution.getExecutionId()))
                .orElse(List.of());
    }

    private static Optional<Plugin> find(@Nullable PluginContainer container, MojoExecution execution) {
        Collection<Plugin> plugins = container == null ? List.of() : container.getPlugins();
        return plugins.stream()
                .filter(plugin -> plugin.getGroupId().equals(execution.getGroupId())
                        && plugin.getArtifactId().equals(execution.getArtifactId()))
                .findFirst();
    }

    private static List<String> names(Plugin plugin, String executionId) {
        ConfigurationContainer bound = plugin.getExecutionsAsMap().get(executionId);
        Object configuration = (bound == null ? plugin : bound).getConfiguration();
        if (!(configuration instanceof Xpp3Dom dom)) {
            return List.of();
        }
        return List.copyOf(
                new TreeSet<>(Stream.of(dom.getChildren()).map(Xpp3Dom::getName).toList()));
    }
}
