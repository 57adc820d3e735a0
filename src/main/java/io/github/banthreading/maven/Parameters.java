package io.github.banthreading.maven;

import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.text.Spelling;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The parameters as they arrive, by name and as text: from the POM, else from {@code -DbanThreading.<name>}, else from a
 * property of the project. Nothing is bound to a number, a boolean or a date by Maven, which turns {@code maybe} into false.
 */
final class Parameters {

    /** What every user property of this product starts with. */
    static final String PREFIX = "banThreading.";

    /** The one parameter that is no user property: it would be a way around the gate. */
    static final String POM_ONLY = "allowPastToday";

    /** All others. */
    static final Set<String> NAMES = Set.of(
            "preset",
            "ban",
            "warn",
            "allow",
            "catalogFile",
            "debtFile",
            "onExpired",
            "onStale",
            "warnDays",
            "maxHorizonDays",
            "ticketPattern",
            "today",
            "excludes",
            "skipGenerated",
            "includeTests",
            "reports",
            "reportDirectory",
            "skip",
            "classesDirectory",
            "classpath",
            "api",
            "dryRun",
            "owner",
            "ticket",
            "expires",
            "only",
            "failWithin");

    private final MavenSession session;
    private final @Nullable MavenProject project;
    private final Map<String, String> configured = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    Parameters(MavenSession session, @Nullable MavenProject project) {
        this.session = session;
        this.project = project;
        refuseUnknownProperties();
    }

    /** Takes the names that the POM gives values to, to find those that nobody reads. */
    Parameters refuseUnknown(List<String> configuredNames) {
        for (String name : configuredNames) {
            if (!NAMES.contains(name) && !name.equals(POM_ONLY)) {
                mistakes.add(Mistake.in(
                        "<" + name + "> in the POM", "unknown parameter '" + name + "'" + Spelling.hint(name, NAMES)));
            }
        }
        return this;
    }

    /**
     * Forgets what the POM does not configure by name, so that it is looked up again in the properties of this project: Maven
     * has filled it in from those of another.
     */
    Parameters keepOnly(List<String> configuredNames) {
        configured.keySet().retainAll(configuredNames);
        return this;
    }

    /** A parameter of the POM; null and blank mean that it is not given. */
    Parameters with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            configured.put(name, value.strip());
        }
        return this;
    }

    /** A file that Maven has already resolved against the module's folder. */
    Parameters with(String name, @Nullable File value) {
        return with(name, value == null ? null : value.getPath());
    }

    /**
     * A list. Maven cuts text at every comma, also inside {@code submit(java.lang.Runnable, int)}, so it is put together
     * again and cut where no parenthesis is open.
     */
    Parameters with(String name, @Nullable List<@Nullable String> values) {
        if (values == null) {
            return this;
        }
        List<String> present = new ArrayList<>();
        for (String value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return with(name, String.join(",", present));
    }

    /** What is wrong so far; {@link Settings} adds to it. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    void mistake(String name, String text) {
        mistakes.add(Mistake.in("parameter '" + name + "'", text));
    }

    Optional<String> find(String name) {
        String value = configured.get(name);
        return Optional.ofNullable(value == null ? property(PREFIX + name) : value);
    }

    /** A parameter that no {@code -D} can set. */
    Optional<String> findInPom(String name) {
        return Optional.ofNullable(configured.get(name));
    }

    private @Nullable String property(String key) {
        List<Properties> sources = new ArrayList<>(List.of(session.getUserProperties(), session.getSystemProperties()));
        if (project != null) {
            sources.add(project.getProperties());
        }
        for (Properties source : sources) {
            String value = source.getProperty(key);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    List<String> list(String name) {
        List<String> items = new ArrayList<>();
        String text = find(name).orElse("");
        int open = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            } else if (c == ',' && (open <= 0 || i == text.length())) {
                String item = text.substring(start, i).strip();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    boolean flag(String name, boolean otherwise) {
        return choice(name, String.valueOf(otherwise), "true", "false").equals("true");
    }

    String choice(String name, String otherwise, String... choices) {
        String value = find(name).orElse(otherwise);
        List<String> known = List.of(choices);
        if (!known.contains(value)) {
            mistake(name, "'" + value + "' is not one of " + String.join(", ", known) + Spelling.hint(value, known));
            return otherwise;
        }
        return value;
    }

    int days(String name, int otherwise) {
        String value = find(name).orElse(String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}")) {
            mistake(name, "'" + value + "' is not a number of days from 0 to 99999");
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    Optional<Path> path(String name, Path basedir) {
        return find(name).map(text -> basedir.resolve(text).normalize());
    }

    private void refuseUnknownProperties() {
        for (String key : new TreeSet<>(session.getUserProperties().stringPropertyNames())) {
            if (!key.startsWith(PREFIX)) {
                continue;
            }
            String name = key.substring(PREFIX.length());
            if (name.equals(POM_ONLY)) {
                mistakes.add(
                        Mistake.in("-D" + key, "stands in the POM or nowhere, as it lets a passed day pass again"));
            } else if (!NAMES.contains(name)) {
                mistakes.add(Mistake.in("-D" + key, "unknown parameter '" + name + "'" + Spelling.hint(name, NAMES)));
            }
        }
    }
}
