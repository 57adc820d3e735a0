package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Named;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.enforcer.rule.api.EnforcerRuleBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One list of parameters: the rule's fields, the goal's fields, the goal's descriptor and {@link Parameters#NAMES}. */
class ParameterNamesTest {

    private static final Set<String> ONLY_CHECK = Set.of("classesDirectory", "classpath");
    private static final Set<String> ONLY_OTHERS =
            Set.of("api", "dryRun", "owner", "ticket", "expires", "only", "failWithin");

    /** Fields that Maven binds, those of superclasses too; what it injects through the constructor is final. */
    private static Set<String> bound(Class<?> adapter) {
        return fields(adapter).map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Field> fields(Class<?> adapter) {
        return Stream.<Class<?>>iterate(adapter, type -> isOurs(type), Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isFinal(field.getModifiers()) && !field.isSynthetic());
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackage().equals(ParameterNamesTest.class.getPackage());
    }

    private static Set<String> expected() {
        Set<String> names = new TreeSet<>(Parameters.NAMES);
        names.removeAll(ONLY_OTHERS);
        names.add("allowPastToday");
        return names;
    }

    @Test
    void theGoalHasEachOfThem() {
        assertThat(bound(VerdictMojo.class)).isEqualTo(expected());
    }

    @Test
    void theOtherGoalsKnowNoneThatIsNotListed() {
        Set<String> others = new TreeSet<>();
        for (Class<?> goal : List.of(ApisMojo.class, DebtAddMojo.class, DebtMojo.class, DebtPruneMojo.class)) {
            Set<String> bound = bound(goal);
            bound.removeAll(expected());
            assertThat(Parameters.NAMES).containsAll(bound);
            others.addAll(bound);
        }
        assertThat(others).isEqualTo(ONLY_OTHERS);
    }

    @Test
    void theRuleHasAllButTheFolders() {
        Set<String> names = expected();
        names.removeAll(ONLY_CHECK);
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
        described.remove("allowPastToday");
        for (String name : described) {
            assertThat(text(configuration, name)).isEqualTo("${banThreading." + name + "}");
        }
        assertThat(text(configuration, "allowPastToday")).isEmpty();
    }

    @Test
    void eachFieldArrivesUnderItsOwnName() throws Exception {
        MavenProject project = new MavenProject();
        MojoExecution execution = new MojoExecution(new Plugin(), "check", "gate");
        for (String name : bound(VerdictMojo.class)) {
            CheckMojo goal = new CheckMojo(project, Sessions.with(), execution);
            set(goal, name);
            assertThat(given(goal.parameters())).containsExactly(name);
        }
        for (String name : bound(BanThreadingRule.class)) {
            BanThreadingRule rule = new BanThreadingRule(project, Sessions.with(), execution);
            set(rule, name);
            assertThat(given(rule.parameters())).containsExactly(name);
        }
    }

    private static void set(Object adapter, String name) throws Exception {
        Field field = fields(adapter.getClass())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Class<?> type = field.getType();
        Object value = type == File.class ? new File("x") : type == List.class ? List.of("x") : "x";
        field.set(adapter, value);
    }

    private static List<String> given(Parameters parameters) {
        return expected().stream()
                .filter(name -> parameters.findInPom(name).isPresent())
                .toList();
    }

    @Test
    void theRuleIsRegisteredTwiceUnderOneName() throws Exception {
        try (InputStream in = BanThreadingRule.class.getResourceAsStream("/META-INF/plexus/components.xml")) {
            Element component = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            assertThat(text(component, "role")).isEqualTo(EnforcerRuleBase.class.getName());
            assertThat(text(component, "role-hint"))
                    .isEqualTo(BanThreadingRule.class.getAnnotation(Named.class).value())
                    .isEqualTo("banThreading");
            assertThat(text(component, "implementation")).isEqualTo(BanThreadingRule.class.getName());
            assertThat(text(component, "instantiation-strategy")).isEqualTo("per-lookup");
        }
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
