package io.github.banthreading.maven;

import io.github.banthreading.report.wording.Commands;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Profile;

/** The POM and the profiles that a person named for this build, without which the next command would run another one. */
final class PomAndProfiles {

    private PomAndProfiles() {}

    /** As they stand in a command, with a blank before each: {@code  -f other.xml -Plambda}; empty when nobody named any. */
    static String of(MavenSession session) {
        Optional<String> pom = pom(session);
        String profiles = profiles(session.getRequest());
        return (pom.isPresent() ? " -f " + Commands.quoted(pom.get()) : "")
                + (profiles.isEmpty() ? "" : " " + Commands.quoted("-P" + profiles));
    }

    /** Seen from where Maven was started; empty for the one that it finds there for itself. */
    private static Optional<String> pom(MavenSession session) {
        File given = session.getRequest().getPom();
        if (given == null) {
            return Optional.empty();
        }
        Path pom = given.toPath().toAbsolutePath().normalize();
        Path start = Path.of(session.getSystemProperties().getProperty("user.dir", session.getExecutionRootDirectory()))
                .toAbsolutePath()
                .normalize();
        return pom.equals(start.resolve("pom.xml")) ? Optional.empty() : Optional.of(named(pom, start));
    }

    private static String named(Path pom, Path start) {
        if (!start.getRoot().equals(pom.getRoot())) {
            return pom.toString();
        }
        String relative = start.relativize(pom).toString().replace(File.separatorChar, '/');
        // An option would start so.
        String safe = relative.startsWith("-") ? "./" + relative : relative;
        return safe.length() < pom.toString().length() ? safe : pom.toString();
    }

    /**
     * With commas between them. Maven keeps those that the settings turn on in the same list, so that whatever the settings define is
     * left out, also what only the command line turned on.
     */
    private static String profiles(MavenExecutionRequest request) {
        Set<String> named = new LinkedHashSet<>(request.getActiveProfiles());
        for (Profile each : request.getProfiles()) {
            named.remove(each.getId());
        }
        // A shell has a meaning of its own for '!', but Maven 3 reads -P-debug as two options.
        String leftOut = named.isEmpty() ? "!" : "-";
        for (String each : request.getInactiveProfiles()) {
            named.add(leftOut + each);
        }
        return String.join(",", named);
    }
}
