package io.github.banthreading.maven;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * What one build remembers from module to module: that of a session of Maven, so that a daemon forgets it and modules that
 * are built at the same time may share it. What is kept never changes, and two that find out the same at once both keep it.
 */
final class BuildMemory {

    private final @Nullable SessionData data;
    private final Map<Object, Object> alone = new HashMap<>();

    private BuildMemory(@Nullable SessionData data) {
        this.data = data;
    }

    /** The memory of a build. */
    static BuildMemory of(MavenSession session) {
        RepositorySystemSession repositories = session.getRepositorySession();
        return new BuildMemory(repositories == null ? null : repositories.getData());
    }

    /** A memory that nobody shares. */
    static BuildMemory alone() {
        return new BuildMemory(null);
    }

    /** What was kept under a key, which is a record of a class of this plugin, so that no other's is equal to it. */
    <T> Optional<T> find(Record key, Class<T> type) {
        return Optional.ofNullable(type.cast(data == null ? alone.get(key) : data.get(key)));
    }

    /**
     * What was kept under a name, also by the rule for a goal or the other way round: these two have each loaded all classes of
     * their own, and only what is of the JDK is the same to both.
     */
    Optional<String> findText(String name) {
        return Optional.ofNullable((String) (data == null ? alone.get(name) : data.get(name)));
    }

    void keepText(String name, String text) {
        if (data == null) {
            alone.put(name, text);
        } else {
            data.set(name, text);
        }
    }

    void keep(Record key, Object value) {
        if (data == null) {
            alone.put(key, value);
        } else {
            data.set(key, value);
        }
    }
}
