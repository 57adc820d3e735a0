package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.maven.BanThreadingRule.Text;
import io.github.banthreading.maven.Option.Kind;
import io.github.banthreading.maven.Option.Taker;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Named;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.enforcer.rule.api.EnforcerRuleBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@link Option} says once is what the fields of the rule, the descriptor of the goals and the README say. */
class OptionTest {

    private static List<Option> of(Taker taker) {
        return where(option -> option.takers().contains(taker));
    }

    private static List<Option> where(Predicate<Option> condition) {
        return Arrays.stream(Option.values()).filter(condition).toList();
    }

    private static Class<?> typeIn(Option option, Class<?> ofText) {
        return option.kind() == Kind.LIST ? List.class : ofText;
    }

    private static Stream<Field> ruleFields() {
        return Arrays.stream(BanThreadingRule.class.getDeclaredFields())
                .filter(field -> !Modifier.isFinal(field.getModifiers()) && !field.isSynthetic());
    }

    @Test
    void theRuleHasAFieldForEachThatItTakes() {
        assertThat(ruleFields().map(field -> field.getType().getSimpleName() + " " + field.getName()))
                .containsExactlyInAnyOrderElementsOf(of(Taker.RULE).stream()
                        .map(option -> typeIn(option, Text.class).getSimpleName() + " " + option)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RULE")
    void eachGoalIsDescribedToMavenByWhatItTakes(Taker taker) throws Exception {
        assertThat(described(taker.toString()))
                .containsExactlyInAnyOrderElementsOf(
                        of(taker).stream().map(OptionTest::described).toList());
    }

    /** Name, type, default, property and meaning, as the goal's field and its Javadoc have to say them. */
    private static String described(Option option) {
        return String.join(
                "\n",
                option.toString(),
                typeIn(option, String.class).getName(),
                option.otherwise(),
                option.isForThePomAlone() ? "" : "${" + option.property() + "}",
                option.meaning().replace("`", ""));
    }

    private static Set<String> described(String goal) throws Exception {
        Element mojo = mojo(goal);
        Element configuration =
                (Element) mojo.getElementsByTagName("configuration").item(0);
        Set<String> described = new TreeSet<>();
        NodeList parameters = mojo.getElementsByTagName("parameter");
        for (int i = 0; i < parameters.getLength(); i++) {
            Element parameter = (Element) parameters.item(i);
            String name = text(parameter, "name");
            NodeList bound = configuration.getElementsByTagName(name);
            Element value = bound.getLength() == 0 ? configuration : (Element) bound.item(0);
            described.add(String.join(
                    "\n",
                    name,
                    text(parameter, "type"),
                    value.getAttribute("default-value"),
                    bound.getLength() == 0 ? "" : value.getTextContent(),
                    text(parameter, "description").replaceAll("\\s+", " ")));
        }
        return described;
    }

    @Test
    void everyGoalIsATaker() throws Exception {
        Set<String> takers = new TreeSet<>(Set.of("help"));
        EnumSet.complementOf(EnumSet.of(Taker.RULE)).forEach(taker -> takers.add(taker.toString()));
        assertThat(goals()).isEqualTo(takers);
    }

    @Test
    void theReadmeListsThemAll() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains(gateTable());
    }

    @Test
    void thePageOfTheGoalsHasARowForEachParameterThatOnlyGoalsTake() throws Exception {
        String page = Files.readString(Path.of("docs/goals.md"));
        assertThat(page).contains(goalTable());
    }

    private static String gateTable() {
        return where(option -> option.takers().contains(Taker.CHECK)).stream()
                .map(option -> "| `" + option + "` | " + quoted(option.otherwise()) + " | " + option.meaning()
                        + (option.takers().contains(Taker.RULE) ? "" : " Not in the rule.") + " |\n")
                .collect(Collectors.joining("", "| parameter | default | meaning |\n|---|---|---|\n", "\n"));
    }

    private static String goalTable() {
        return where(option -> !option.takers().contains(Taker.CHECK)).stream()
                .map(option -> "| "
                        + option.takers().stream()
                                .map(taker -> "`" + taker + "`")
                                .collect(Collectors.joining(", "))
                        + " | `" + option + "` | " + quoted(option.otherwise()) + " | " + option.meaning() + " |\n")
                .collect(Collectors.joining("", "| goal | parameter | default | meaning |\n|---|---|---|---|\n", "\n"));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    @Test
    void eachElementOfTheRuleArrivesUnderItsOwnName() throws Exception {
        MojoExecution execution = new MojoExecution(new Plugin(), "enforce", "gate");
        for (Field field : ruleFields().toList()) {
            BanThreadingRule rule = new BanThreadingRule(new MavenProject(), Sessions.with(), execution);
            Text text = new Text();
            text.set("x");
            field.set(rule, field.getType() == List.class ? List.of("x") : text);
            assertThat(where(option -> rule.options().find(option).isPresent()))
                    .extracting(Option::toString)
                    .containsExactly(field.getName());
        }
    }

    @Test
    void eachIsTakenBySomebodyAndSaysWhatItMeansInASentence() {
        assertThat(Option.values()).allSatisfy(option -> {
            assertThat(option.takers()).isNotEmpty();
            assertThat(option.meaning()).matches("[A-Z].*[.]");
        });
        assertThat(EnumSet.allOf(Option.class)).extracting(Option::toString).doesNotHaveDuplicates();
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
                    .isEqualTo(Taker.RULE.toString());
            assertThat(text(component, "implementation")).isEqualTo(BanThreadingRule.class.getName());
            assertThat(text(component, "instantiation-strategy")).isEqualTo("per-lookup");
        }
    }

    private static List<Element> mojos() throws Exception {
        try (InputStream in = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            NodeList mojos = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("mojo");
            return Stream.iterate(0, i -> i < mojos.getLength(), i -> i + 1)
                    .map(i -> (Element) mojos.item(i))
                    .toList();
        }
    }

    private static Set<String> goals() throws Exception {
        return mojos().stream().map(mojo -> text(mojo, "goal")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Element mojo(String goal) throws Exception {
        return mojos().stream()
                .filter(mojo -> text(mojo, "goal").equals(goal))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no goal " + goal));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
