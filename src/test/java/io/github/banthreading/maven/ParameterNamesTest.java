package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One list of parameters: the rule's fields, the goal's fields, the goal's descriptor and {@link Parameters#NAMES}. */
class ParameterNamesTest {

    private static final Set<String> ONLY_THE_GOAL = Set.of("classesDirectory", "classpath");

    /** Fields that Maven binds; what it injects through the constructor is final. */
    private static Set<String> bound(Class<?> adapter) {
        return Arrays.stream(adapter.getDeclaredFields())
                .filter(field -> !Modifier.isFinal(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected() {
        Set<String> names = new TreeSet<>(Parameters.NAMES);
        names.add("allowPastToday");
        return names;
    }

    @Test
    void theGoalHasEachOfThem() {
        assertThat(bound(CheckMojo.class)).isEqualTo(expected());
    }

    @Test
    void theRuleHasAllButTheFolders() {
        Set<String> names = expected();
        names.removeAll(ONLY_THE_GOAL);
        assertThat(bound(BanThreadingRule.class)).isEqualTo(names);
    }

    @Test
    void theGoalReadsEachFromItsUserPropertyButTheOneThatBelongsInThePom() throws Exception {
        Element check = goal("check");
        Set<String> described = new TreeSet<>();
        NodeList parameters = check.getElementsByTagName("parameter");
        for (int i = 0; i < parameters.getLength(); i++) {
            described.add(text((Element) parameters.item(i), "name"));
        }
        assertThat(described).isEqualTo(expected());

        Element configuration =
                (Element) check.getElementsByTagName("configuration").item(0);
        for (String name : Parameters.NAMES) {
            assertThat(text(configuration, name)).isEqualTo("${banThreading." + name + "}");
        }
        assertThat(text(configuration, "allowPastToday")).isEmpty();
    }

    private static Element goal(String name) throws Exception {
        try (InputStream in = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            NodeList goals = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("mojo");
            for (int i = 0; i < goals.getLength(); i++) {
                Element goal = (Element) goals.item(i);
                if (text(goal, "goal").equals(name)) {
                    return goal;
                }
            }
        }
        throw new AssertionError("no goal " + name);
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
