package io.github.banthreading.maven;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The elements that the POM configures a goal with, known or not, empty or not. Maven drops what the goal does not know, before
 * 3.9 without a word, and fills an empty element with the user property, so they are read where Maven reads them: from the
 * execution, into which the plugin's own are merged, else from the plugin.
 *
 * @param areEmpty whether an element holds nothing, by name
 */
record ConfiguredElements(SortedMap<String, Boolean> areEmpty) {

    /** What each rule may have; Enforcer before 3.6 does not know the second, and says so. */
    private static final Set<String> OF_ENFORCER = Set.of("level", "ruleName");

    ConfiguredElements {
        areEmpty = Collections.unmodifiableSortedMap(areEmpty);
    }

    /** Those of one execution; none when the POM does not speak of the plugin. */
    static ConfiguredElements of(MavenProject project, MojoExecution execution) {
        Optional<Plugin> plugin =
                find(project.getBuild(), execution).or(() -> find(project.getPluginManagement(), execution));
        return plugin.isPresent() && configuration(plugin.get(), execution.getExecutionId()) instanceof Xpp3Dom dom
                ? in(dom)
                : new ConfiguredElements(Collections.emptySortedMap());
    }

    /** Those below {@code <configuration>}. */
    static ConfiguredElements in(Xpp3Dom configuration) {
        SortedMap<String, Boolean> areEmpty = new TreeMap<>();
        for (Xpp3Dom element : configuration.getChildren()) {
            areEmpty.put(element.getName(), isEmpty(element));
        }
        return new ConfiguredElements(areEmpty);
    }

    /** The names of all elements in the rules of an execution of Enforcer, without those that are Enforcer's own. */
    static SortedSet<String> ofRules(MojoExecution execution) {
        SortedSet<String> names = new TreeSet<>();
        Xpp3Dom rules = execution.getConfiguration() == null
                ? null
                : execution.getConfiguration().getChild("rules");
        for (Xpp3Dom rule : rules == null ? new Xpp3Dom[0] : rules.getChildren()) {
            if (rule.getName().equalsIgnoreCase(Option.Taker.RULE.toString())) {
                names.addAll(in(rule).names());
            }
        }
        names.removeAll(OF_ENFORCER);
        return names;
    }

    /** The names, sorted. */
    Collection<String> names() {
        return areEmpty.keySet();
    }

    /** Whether there is an element for a parameter. */
    boolean hold(Option option) {
        return areEmpty.containsKey(option.toString());
    }

    /** Whether there is one with something in it. */
    boolean fill(Option option) {
        return Boolean.FALSE.equals(areEmpty.get(option.toString()));
    }

    private static Optional<Plugin> find(@Nullable PluginContainer container, MojoExecution execution) {
        Collection<Plugin> plugins = container == null ? Collections.emptyList() : container.getPlugins();
        return plugins.stream()
                .filter(plugin -> plugin.getGroupId().equals(execution.getGroupId())
                        && plugin.getArtifactId().equals(execution.getArtifactId()))
                .findFirst();
    }

    private static @Nullable Object configuration(Plugin plugin, String executionId) {
        ConfigurationContainer bound = plugin.getExecutionsAsMap().get(executionId);
        return (bound == null ? plugin : bound).getConfiguration();
    }

    private static boolean isEmpty(Xpp3Dom element) {
        return element.getChildCount() == 0
                && (element.getValue() == null || element.getValue().isBlank());
    }
}
