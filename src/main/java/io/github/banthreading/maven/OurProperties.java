package io.github.banthreading.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The properties that start with {@code banThreading.}, wherever they are set: with {@code -D} on the command line or in
 * {@code .mvn/maven.config}, with {@code -D} for the virtual machine, or in the POM and its parents. The first has the last word.
 */
final class OurProperties {

    /** What a POM may call the version of this plugin. */
    private static final String VERSION = Option.PREFIX + "version";

    private final Properties ofUser;
    private final Properties ofMachine;
    private final @Nullable MavenProject project;

    OurProperties(MavenSession session, @Nullable MavenProject project) {
        this.ofUser = session.getUserProperties();
        this.ofMachine = session.getSystemProperties();
        this.project = project;
    }

    /** What one is set to; one that is set to nothing counts as not set. */
    Optional<String> find(String key) {
        String text = text(ofUser, key);
        if (text == null) {
            text = text(ofMachine, key);
        }
        return Optional.ofNullable(text == null ? text(ofProject(), key) : text);
    }

    /** The names of all properties that are set, with the prefix, sorted. */
    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        for (Properties properties : List.of(ofUser, ofMachine, ofProject())) {
            for (String key : properties.stringPropertyNames()) {
                if (key.startsWith(Option.PREFIX) && !key.equals(VERSION)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** Where one is set, as a message names it; empty when it is nowhere. */
    Optional<String> place(String key) {
        if (ofUser.containsKey(key)) {
            return Optional.of("-D" + key);
        }
        if (ofMachine.containsKey(key)) {
            return Optional.of("-D" + key + " in MAVEN_OPTS or .mvn/jvm.config");
        }
        return ofProject().containsKey(key)
                ? Optional.of("<" + key + "> in the properties of " + owner(key))
                : Optional.empty();
    }

    /** What Maven kept of the place in a POM where it read one; empty for one that does not come from a POM. */
    Optional<Object> findLocation(String key) {
        if (ofUser.containsKey(key) || ofMachine.containsKey(key)) {
            return Optional.empty();
        }
        return findOwner(key)
                .map(owner -> owner.getOriginalModel().getLocation("properties"))
                .map(properties -> properties.getLocation(key));
    }

    /** Whether it is set for this build, not in the POM. */
    boolean isOfCommandLine(String key) {
        return text(ofUser, key) != null || text(ofMachine, key) != null;
    }

    private static @Nullable String text(Properties properties, String key) {
        String text = properties.getProperty(key);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Properties ofProject() {
        return project == null ? new Properties() : project.getProperties();
    }

    /** The project whose POM says it, which may be a parent; a profile of the settings counts as the project itself. */
    private String owner(String key) {
        return findOwner(key)
                .or(() -> Optional.ofNullable(project))
                .map(owner -> owner.getGroupId() + ":" + owner.getArtifactId())
                .orElse("");
    }

    private Optional<MavenProject> findOwner(String key) {
        for (MavenProject at = project; at != null; at = at.getParent()) {
            if (at.getOriginalModel() != null
                    && at.getOriginalModel().getProperties().containsKey(key)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
