package io.github.banthreading.report.terminal;

import io.github.banthreading.report.wording.Commands;
import io.github.banthreading.report.wording.TicketLinks;
import io.github.banthreading.text.RelativePath;
import java.util.Optional;

/**
 * Where a build runs, as far as its messages have to say so.
 *
 * @param folder what to put before a file of the module so that the path starts where Maven was started: empty, or with a
 *     slash at its end, {@code shop-core/}
 * @param page the path of {@code report.html} from there; empty when the page is not written
 * @param commands how the goals are called; empty where there is no project to call them in
 * @param full whether a long refusal is shown whole
 * @param tickets where the tickets of entries are on the web
 */
public record Surroundings(
        String folder, Optional<String> page, Optional<Commands> commands, boolean full, TicketLinks tickets) {

    /** Refuses a folder without a slash at its end. */
    public Surroundings {
        if (!folder.isEmpty() && !folder.endsWith("/")) {
            throw new IllegalArgumentException("not a folder: " + folder);
        }
    }

    /** Surroundings in which only tickets that are addresses are links. */
    public Surroundings(String folder, Optional<String> page, Optional<Commands> commands, boolean full) {
        this(folder, page, commands, full, TicketLinks.NONE);
    }

    /** The same where the page could not be written, so that nobody is sent to one of an earlier build. */
    public Surroundings withoutPage() {
        return new Surroundings(folder, Optional.empty(), commands, full, tickets);
    }

    /** A file of the module, as a terminal makes a link of it; one outside of the module keeps its absolute path. */
    String path(String file) {
        return RelativePath.from(folder, file);
    }
}
