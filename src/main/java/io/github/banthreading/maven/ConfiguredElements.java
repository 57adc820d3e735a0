package io.github.banthreading.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The elements that the POM configures a goal with, known or not, empty or not. Maven drops what the goal does not know, before
 * 3.9 without a word, and fills an empty element with the user property, so they are read where Maven reads them: from the
 * execution, into which the plugin's own are merged, else from the plugin.
 *
 * @param elements what is known of each, by name
 */
record ConfiguredElements(SortedMap<String, Element> elements) {

    /**
     * One of them.
     *
     * @param isEmpty whether it holds nothing
     * @param text what it holds, the items of a list with commas between them
     * @param location what Maven kept of the place where it read it, see {@link PomPlace}; empty when it kept nothing
     * @param isRepeated whether another of that name stands before it, which Maven drops without a word
     */
    record Element(boolean isEmpty, String text, Optional<Object> location, boolean isRepeated) {

        static Element of(Xpp3Dom dom) {
            List<String> items = new ArrayList<>();
            for (Xpp3Dom each : dom.getChildCount() == 0 ? new Xpp3Dom[] {dom} : dom.getChildren()) {
                if (each.getValue() != null && !each.getValue().isBlank()) {
                    items.add(each.getValue().strip());
                }
            }
            boolean isEmpty = dom.getChildCount() == 0 && items.isEmpty();
            return new Element(isEmpty, String.join(",", items), Optional.ofNullable(dom.getInputLocation()), false);
        }

        Element repeated() {
            return new Element(isEmpty, text, location, true);
        }
    }

    /** What each rule may have; Enforcer before 3.6 does not know the second, and says so. */
    private static final Set<String> OF_ENFORCER = Set.of("level", "ruleName");

    /** Those of an execution without a configuration. */
    static final ConfiguredElements NONE = new ConfiguredElements(new TreeMap<>());

    ConfiguredElements {
        elements = Collections.unmodifiableSortedMap(elements);
    }

    /** Those of one execution; none when the POM does not speak of the plugin. */
    static ConfiguredElements of(MavenProject project, MojoExecution execution) {
        Optional<Plugin> plugin =
                find(project.getBuild(), execution).or(() -> find(project.getPluginManagement(), execution));
        return plugin.isPresent() && configuration(plugin.get(), execution.getExecutionId()) instanceof Xpp3Dom dom
                ? in(dom)
                : NONE;
    }

    /** The elements below {@code <configuration>}. */
    static ConfiguredElements in(Xpp3Dom configuration) {
        SortedMap<String, Element> elements = new TreeMap<>();
        for (Xpp3Dom element : configuration.getChildren()) {
            Element last = Element.of(element);
            boolean isRepeated = elements.containsKey(element.getName());
            elements.put(element.getName(), isRepeated ? last.repeated() : last);
        }
        return new ConfiguredElements(elements);
    }

    /**
     * Those of the rules of an execution of Enforcer, without those that are Enforcer's own. An element that stands in two rules has no
     * place, because nobody says which of the rules is asked for.
     */
    static ConfiguredElements ofRules(MojoExecution execution) {
        return execution.getConfiguration() == null ? NONE : inRules(execution.getConfiguration());
    }

    /** Those of the rules in each execution that a module's POM and its parents' bind or name. */
    static List<ConfiguredElements> ofEveryRule(MavenProject project) {
        List<ConfiguredElements> all = new ArrayList<>();
        for (Plugin plugin : project.getBuild().getPlugins()) {
            for (PluginExecution execution : plugin.getExecutions()) {
                if (execution.getConfiguration() instanceof Xpp3Dom dom) {
                    all.add(inRules(dom));
                }
            }
        }
        return all;
    }

    /**
     * Those of every execution in a module's POM and its parents' that may concern this product: of its own goals, and of rules,
     * whichever plugin holds them.
     *
     * @param own the key of this plugin: {@code group:artifact}
     */
    static Stream<ConfiguredElements> ofEveryExecution(MavenProject project, String own) {
        return Stream.of(project.getBuild(), project.getPluginManagement())
                .filter(Objects::nonNull)
                .flatMap(container -> container.getPlugins().stream())
                .flatMap(plugin -> Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
                        .map(ConfigurationContainer::getConfiguration)
                        .filter(Xpp3Dom.class::isInstance)
                        .map(Xpp3Dom.class::cast)
                        .map(dom -> plugin.getKey().equals(own) ? in(dom) : inRules(dom)));
    }

    private static ConfiguredElements inRules(Xpp3Dom configuration) {
        SortedMap<String, Element> elements = new TreeMap<>();
        Xpp3Dom rules = configuration.getChild("rules");
        for (Xpp3Dom rule : rules == null ? new Xpp3Dom[0] : rules.getChildren()) {
            if (rule.getName().equalsIgnoreCase(Option.Taker.RULE.toString())) {
                for (Map.Entry<String, Element> each : in(rule).elements.entrySet()) {
                    elements.merge(
                            each.getKey(),
                            each.getValue(),
                            (one, other) -> new Element(
                                    one.isEmpty && other.isEmpty,
                                    other.text,
                                    Optional.empty(),
                                    one.isRepeated || other.isRepeated));
                }
            }
        }
        elements.keySet().removeAll(OF_ENFORCER);
        return new ConfiguredElements(elements);
    }

    /** The parameters that have more than one element in one place, of which only the last is read. */
    List<Option> repeated() {
        List<Option> repeated = new ArrayList<>();
        for (Map.Entry<String, Element> each : elements.entrySet()) {
            if (each.getValue().isRepeated()) {
                Option.find(each.getKey()).ifPresent(repeated::add);
            }
        }
        return repeated;
    }

    /** The names of the elements, sorted. */
    Collection<String> names() {
        return elements.keySet();
    }

    /** Whether there is an element for a parameter. */
    boolean hold(Option option) {
        return elements.containsKey(option.toString());
    }

    /** Whether there is one with something in it. */
    boolean fill(Option option) {
        Element element = elements.get(option.toString());
        return element != null && !element.isEmpty();
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

    /** The text of the element for a parameter. */
    Optional<String> find(Option option) {
        Element element = elements.get(option.toString());
        return element == null || element.text().isEmpty() ? Optional.empty() : Optional.of(element.text());
    }

    /** What Maven kept of the place of an element. */
    Optional<Object> findLocation(String name) {
        Element element = elements.get(name);
        return element == null ? Optional.empty() : element.location();
    }
}
