package io.github.banthreading.report.html;

import java.util.List;

/**
 * A command line that one click selects whole. A page breaks it between words only: {@code -pl} must not become a hyphen and a line.
 *
 * @param words empty when there is no command to give
 */
record Command(List<String> words) {

    static final Command NONE = new Command(List.of());

    static Command of(String line) {
        return new Command(List.of(line.split(" ")));
    }
}
