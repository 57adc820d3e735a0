package io.github.banthreading.maven;

import io.github.banthreading.maven.Option.Taker;
import io.github.banthreading.text.MistakesException;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Spelling;
import io.github.banthreading.verdict.Setting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The parameters as they arrive, as text: from an element in the POM, else from {@code -DbanThreading.<name>}, else from a
 * property of the project. Nothing is bound to a number, a boolean or a date by Maven, which turns {@code maybe} into false.
 */
final class Options {

    private final OurProperties properties;
    private final UnaryOperator<String> shownPom;
    private final @Nullable MavenProject project;
    private final Map<Option, String> elements = new EnumMap<>(Option.class);
    private final Map<Option, String> defaults = new EnumMap<>(Option.class);
    private final List<Mistake> mistakes = new ArrayList<>();
    private ConfiguredElements inPom = ConfiguredElements.NONE;

    Options(MavenSession session, @Nullable MavenProject project) {
        this(session, project, () -> ModuleFolders.basedirOrHere(project, session));
    }

    /** The same for a view whose paths start from another folder than that of the module. */
    Options(MavenSession session, @Nullable MavenProject project, Supplier<Path> root) {
        this.properties = new OurProperties(session, project);
        this.shownPom = pom -> ModuleFolders.shownPom(Path.of(pom), root.get(), session);
        this.project = project;
        refuseUnknownProperties();
    }

    /** What an element in the POM holds, blank when it is empty: it has the last word in any case. */
    Options with(Option option, String value) {
        elements.put(option, value.strip());
        return this;
    }

    /** Where Maven read the elements, so that a mistake in one of them has a file and a line. */
    Options readIn(ConfiguredElements places) {
        inPom = places;
        return this;
    }

    /** Puts another default in place of the parameter's usual one. */
    Options otherwise(Option option, String value) {
        defaults.put(option, value);
        return this;
    }

    /** What is wrong so far; {@link Settings} adds to it. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /**
     * Notes a mistake in a parameter.
     *
     * @param wrong the part of its value that is wrong; empty for all of it
     * @param advice what to write
     */
    void mistake(Option option, String wrong, String text, String advice) {
        mistakes.add(written(option).mistake(wrong, text, advice));
    }

    /** Notes a mistake that was worded with the parameter as it is written in hand. */
    void mistake(Option option, Function<Written, Mistake> worded) {
        mistakes.add(worded.apply(written(option)));
    }

    /** A parameter as it is written where it has the last word; where it is not, as an element of the POM with its default. */
    Written written(Option option) {
        String value = find(option).orElse(option.otherwise());
        return elements.containsKey(option)
                ? element(option, value)
                : properties
                        .place(option.property())
                        .map(place -> property(place, option.property(), value))
                        .orElse(Written.element(option.toString(), value));
    }

    private Written element(Option option, String value) {
        return Written.element(option.toString(), value).at(placeInPom(option.toString()));
    }

    private Optional<PomPlace> placeInPom(String name) {
        return inPom.findLocation(name).flatMap(location -> PomPlace.of(location, shownPom));
    }

    private Written property(String place, String key, String value) {
        return Written.property(place, key, value)
                .at(properties.findLocation(key).flatMap(location -> PomPlace.of(location, shownPom)));
    }

    /** The same mistakes, those in parameters at the place where each parameter is written. */
    MistakesException placed(MistakesException e) {
        return new MistakesException(e.mistakes().stream().map(this::placed).toList());
    }

    private Mistake placed(Mistake mistake) {
        return Arrays.stream(Option.values())
                .filter(option -> mistake.source().equals(parameter(option.toString())))
                .findFirst()
                .map(option -> written(option).mistake(mistake.excerpt(), mistake.text(), mistake.advice()))
                .orElse(mistake);
    }

    /** What a mistake names that knows the parameter and not where it is written. */
    static String parameter(String name) {
        return "parameter '" + name + "'";
    }

    /** Refuses an element that stands in one place more than once: the others would be dropped without a word. */
    Options refuseRepeatedElements() {
        for (Option option : inPom.repeated()) {
            String name = option.toString();
            String next = option.kind() == Option.Kind.LIST ? "Write all in one, with commas." : "Delete the others.";
            mistakes.add(Written.name(name)
                    .at(placeInPom(name))
                    .mistakeInName(
                            name, "there is more than one <" + name + "> here", "Maven reads only the last. " + next));
        }
        return this;
    }

    /** Refuses elements of names that nobody reads. */
    Options refuseUnknownElements(Iterable<String> names) {
        mistakes.addAll(unknownElements(names));
        return this;
    }

    /** The names among those of some elements that nobody reads. */
    List<Mistake> unknownElements(Iterable<String> names) {
        List<Mistake> unknown = new ArrayList<>();
        for (String name : names) {
            if (Option.find(name).isEmpty()) {
                unknown.add(unknown(Written.name(name).at(placeInPom(name)), name));
            }
        }
        return unknown;
    }

    private static Mistake unknown(Written written, String name) {
        String advice = Spelling.findClosest(name, Option.names())
                .map(meant -> "Did you mean " + meant + "? Write: " + written.named(name, meant))
                .orElse("Take it away. The goal help lists all parameters, with -Ddetail.");
        return written.mistakeInName(name, "there is no parameter '" + name + "'", advice);
    }

    /** What somebody wrote; empty when nobody wrote anything. */
    Optional<String> find(Option option) {
        String element = elements.get(option);
        if (element != null || option.isForThePomAlone()) {
            return element == null || element.isEmpty() ? Optional.empty() : Optional.of(element);
        }
        return properties.find(option.property());
    }

    /** What holds: what somebody wrote, else the default, which may be blank. */
    String text(Option option) {
        return find(option).orElse(defaults.getOrDefault(option, option.otherwise()));
    }

    /** What somebody set to something else than the default, in the order of the list. */
    List<Setting> changes(UnaryOperator<String> shownPath) {
        List<Setting> changes = new ArrayList<>();
        for (Option option : Option.values()) {
            String text = find(option).orElse("");
            if (!text.isEmpty() && !text.equals(option.otherwise())) {
                changes.add(new Setting(option.toString(), shown(option, text, shownPath), source(option)));
            }
        }
        return changes;
    }

    /** What a parent's POM says, which speaks to modules of all kinds. */
    Set<Option> inherited() {
        Set<Option> inherited = EnumSet.noneOf(Option.class);
        for (Option option : Option.values()) {
            Optional<PomPlace> place =
                    find(option).isPresent() ? written(option).pom() : Optional.empty();
            if (project != null
                    && place.isPresent()
                    && !ModuleFolders.isPomOf(project, place.get().file())) {
                inherited.add(option);
            }
        }
        return inherited;
    }

    private String shown(Option option, String text, UnaryOperator<String> shownPath) {
        return switch (option.kind()) {
            case PATH -> shownPath.apply(text);
            case LIST -> String.join(",", names(option));
            case WORD, FLAG, DAYS, NUMBER, TEXT -> text;
        };
    }

    private String source(Option option) {
        if (elements.containsKey(option)) {
            return "pom";
        }
        return properties.isOfCommandLine(option.property()) ? "command line" : "property";
    }

    /** A list, cut at each comma that stands outside parentheses. */
    List<String> list(Option option) {
        return new ListText(text(option)).items();
    }

    /** A list of names of classes and members. */
    List<String> names(Option option) {
        return new ListText(text(option)).names();
    }

    boolean flag(Option option) {
        return word(option, List.of("true", "false")).equals("true");
    }

    /** One of some words; the default and a mistake when it is another. */
    String word(Option option, List<String> words) {
        String value = text(option);
        if (words.contains(value)) {
            return value;
        }
        mistake(option, value, noneOf(value, words), oneOf(option, value, words));
        return option.otherwise();
    }

    /** {@code 'fial' is neither fail nor warn}. */
    static String noneOf(String value, List<String> words) {
        return words.size() == 2
                ? "'" + value + "' is neither " + words.get(0) + " nor " + words.get(1)
                : "'" + value + "' is not one of " + String.join(", ", words);
    }

    /** What to write in place of a word that is not known. */
    String oneOf(Option option, String value, List<String> words) {
        return Spelling.findClosest(value, words)
                .map(meant -> "Did you mean " + meant + "? Write: "
                        + written(option).with(written(option).value().replace(value, meant)))
                .orElse("Write one of them, as in: " + written(option).with(words.get(0)));
    }

    int days(Option option) {
        return number(option, "\\d{1,5}", "a number of days from 0 to 99999", "14", 0);
    }

    int number(Option option) {
        return number(option, "[1-9]\\d{0,4}", "a number from 1 to 99999", "10", 1);
    }

    private int number(Option option, String form, String meaning, String example, int instead) {
        String value = text(option);
        if (value.matches(form)) {
            return Integer.parseInt(value);
        }
        String write = option.otherwise().isEmpty() ? example : option.otherwise();
        mistake(
                option,
                value,
                "'" + value + "' is not " + meaning,
                "Write: " + written(option).with(write));
        return instead;
    }

    /** The path that somebody wrote, relative paths from {@code basedir}; empty when nobody wrote one. */
    Optional<Path> findPath(Option option, Path basedir) {
        Optional<String> text = find(option);
        return text.isPresent() ? path(option, text.get(), basedir) : Optional.empty();
    }

    /** A path that is written in a parameter; empty, and a mistake, when no file of this system can be called so. */
    Optional<Path> path(Option option, String text, Path basedir) {
        try {
            return Optional.of(basedir.resolve(text).normalize());
        } catch (InvalidPathException e) {
            mistake(
                    option,
                    text,
                    "this is no path here (" + e.getReason() + ")",
                    "Write the path of a file or a folder.");
            return Optional.empty();
        }
    }

    /** Refuses what belongs to {@code check} alone and says what is judged, wherever it comes from. */
    Options refuseWhatIsNotOf(Taker taker) {
        for (Option option : Option.values()) {
            if (option.isOfCheckAlone() && taker.judges() && taker != Taker.CHECK) {
                if (elements.containsKey(option)) {
                    refuse(option, taker, element(option, elements.getOrDefault(option, "")));
                }
                Optional<String> place = properties.place(option.property());
                if (place.isPresent()) {
                    refuse(option, taker, property(place.get(), option.property()));
                }
            }
        }
        return this;
    }

    private void refuse(Option option, Taker taker, Written written) {
        mistakes.add(written.mistakeInName(
                option.toString(),
                "only the goal check has the parameter " + option,
                (taker == Taker.RULE ? "The rule" : "The goal " + taker)
                        + " judges what this build compiled. Take it away, or run\ncheck in a command of its own."));
    }

    private Written property(String place, String key) {
        return property(place, key, properties.find(key).orElse(""));
    }

    private void refuseUnknownProperties() {
        for (String key : properties.keys()) {
            Written written = property(properties.place(key).orElse(key), key);
            String name = key.substring(Option.PREFIX.length());
            Optional<Option> option = Option.find(name);
            if (option.isEmpty()) {
                mistakes.add(unknown(written, name));
            } else if (option.get().isForThePomAlone()) {
                mistakes.add(written.mistakeInName(
                        name,
                        name + " is an element of the POM, not a property",
                        "It lets a day that has passed pass again. Write in the POM:\n"
                                + Written.element(name, "true")));
            }
        }
    }
}
