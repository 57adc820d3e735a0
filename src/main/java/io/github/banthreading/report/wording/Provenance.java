package io.github.banthreading.report.wording;

/**
 * Where a report comes from, besides the verdict.
 *
 * @param version the version of this plugin
 * @param millis how long the scan took, in milliseconds: the one figure that differs from run to run
 * @param folder what to put before a file so that its path starts at the root of the repository: empty, or with a slash at
 *     its end, {@code services/orders/}
 * @param commands the command lines that a report offers to copy
 * @param sources the source that a report may show
 * @param tickets where the tickets of entries are on the web
 */
public record Provenance(
        String version, long millis, String folder, Commands commands, SourceLines sources, TicketLinks tickets) {

    /** Refuses a folder without a slash at its end. */
    public Provenance {
        if (!folder.isEmpty() && !folder.endsWith("/")) {
            throw new IllegalArgumentException("not a folder: " + folder);
        }
    }

    /** A report of which neither the POM nor the sources are known. */
    public Provenance(String version, long millis, String folder) {
        this(version, millis, folder, Commands.ofVersion(version), SourceLines.NONE, TicketLinks.NONE);
    }
}
