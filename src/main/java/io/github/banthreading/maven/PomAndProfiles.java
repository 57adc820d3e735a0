package io.github.banthreading.maven;

import io.github.banthreading.report.wording.Commands;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** The POM and the profiles that a person named for this build, without which the next command would run another one. */
final class PomAndProfiles {

    private PomAndProfiles() {}

    /** As they stand in a command, with a blank before each: {@code  -f other.xml -Plambda}; empty when nobody named any. */
    static String of(MavenSession session) {
        StringBuilder options = new StringBuilder();
        pom(session).ifPresent(pom -> options.append(" -f ").append(Commands.quoted(pom)));
        String profiles = profiles(session.getRequest());
        return profiles.isEmpty() ? options.toString() : options + " " + Commands.quoted("-P" + profiles);
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

    /** With commas between them; Maven keeps those of the settings in the same list, and they hold for the next command anyway. */
    private static String profiles(MavenExecutionRequest request) {
        Set<String> named = new LinkedHashSet<>(request.getActiveProfiles());
        named.removeAll(activeIn(request.getGlobalSettingsFile()));
        named.removeAll(activeIn(request.getUserSettingsFile()));
        // A shell has a meaning of its own for '!', but Maven 3 reads -P-debug as two options.
        String leftOut = named.isEmpty() ? "!" : "-";
        request.getInactiveProfiles().forEach(each -> named.add(leftOut + each));
        return String.join(",", named);
    }

    /** The profiles that a settings file turns on by name; none where it cannot be read, as a profile named twice does no harm. */
    private static List<String> activeIn(@Nullable File settings) {
        List<String> active = new ArrayList<>();
        if (settings == null || !settings.isFile()) {
            return active;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(settings.toPath())) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("activeProfile")) {
                    active.add(reader.getElementText().strip());
                }
            }
        } catch (IOException | XMLStreamException e) {
            return active;
        }
        return active;
    }
}
