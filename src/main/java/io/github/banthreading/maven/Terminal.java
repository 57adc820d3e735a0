package io.github.banthreading.maven;

import io.github.banthreading.report.terminal.Screen;
import java.io.Console;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.fusesource.jansi.AnsiConsole;

/** The terminal that Maven writes to, if it is one. */
final class Terminal {

    /** Columns of a log file, and of a terminal that does not tell. */
    private static final int USUAL_WIDTH = 120;

    /** What {@code [INFO] } takes of each line. */
    private static final int LEVEL = 7;

    private Terminal() {}

    static Screen screen(MavenSession session) {
        boolean terminal = isTerminal();
        return new Screen((terminal ? width() : USUAL_WIDTH) - LEVEL, isColoured(session, terminal));
    }

    /** As Maven decides it for its own colours: what the user says, else only for a person at a terminal. */
    private static boolean isColoured(MavenSession session, boolean terminal) {
        String style = Optional.ofNullable(session.getUserProperties().getProperty("maven.style.color"))
                .orElse(session.getUserProperties().getProperty("style.color", "auto"));
        return switch (style) {
            case "always", "yes", "force" -> true;
            case "never", "no", "none" -> false;
            default ->
                terminal
                        && session.getRequest().isInteractiveMode()
                        && System.getenv("NO_COLOR") == null
                        && !"dumb".equals(System.getenv("TERM"));
        };
    }

    /** Since Java 22 there is a console even when there is no terminal, and it has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // Before, there is none when there is no terminal.
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int width() {
        try {
            int width = AnsiConsole.getTerminalWidth();
            if (width > 0) {
                return width;
            }
        } catch (LinkageError e) {
            // The JAnsi of Maven 3.6 is too old to know, and Maven 4 has none.
            return columns();
        }
        return columns();
    }

    private static int columns() {
        String columns = Optional.ofNullable(System.getenv("COLUMNS")).orElse("");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
