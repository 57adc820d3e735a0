package io.github.banthreading.maven;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.PlexusContainer;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** Maven sessions and modules without a Maven. */
final class Sessions {

    private Sessions() {}

    /** A session with {@code -D} properties, each {@code key=value}. */
    static MavenSession with(String... userProperties) {
        return startedAt(Instant.parse("2026-11-23T12:00:00Z"), Path.of("."), userProperties);
    }

    @SuppressWarnings("deprecation")
    static MavenSession startedAt(Instant start, Path folder, String... userProperties) {
        return startedAt(start, folder, new DefaultMavenExecutionRequest(), userProperties);
    }

    @SuppressWarnings("deprecation")
    static MavenSession startedAt(Instant start, Path folder, MavenExecutionRequest request, String... userProperties) {
        request.setUserProperties(properties(userProperties));
        request.setSystemProperties(new Properties());
        request.setStartTime(Date.from(start));
        request.setBaseDirectory(folder.toFile());
        MavenSession session = new MavenSession(
                (@Nullable PlexusContainer) null, (@Nullable RepositorySystemSession) null, request, null);
        session.setProjects(List.of());
        return session;
    }

    /** The CI that these tests do not run in, whatever environment they have. */
    static GithubActions withoutGithub(Messages messages) {
        return new GithubActions(Map.of(), OutputStream.nullOutputStream(), with(), messages);
    }

    static Properties properties(String... pairs) {
        Properties properties = new Properties();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            properties.putAll(Map.of(pair.substring(0, equals), pair.substring(equals + 1)));
        }
        return properties;
    }

    /** A module whose folder is this one, without sources and dependencies. */
    static JudgedModule module(Path basedir) {
        return new JudgedModule(
                "com.acme:orders",
                true,
                false,
                basedir,
                basedir,
                basedir.toAbsolutePath().normalize(),
                basedir.resolve("target/classes"),
                basedir.resolve("target/test-classes"),
                basedir.resolve("target/ban-threading"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
