package io.github.banthreading.verdict;

/**
 * A parameter that somebody set to something else than its default.
 *
 * @param parameter its name
 * @param value what it was set to, as text
 * @param from where that stands: {@code pom}, {@code command line} or {@code property}
 */
public record Setting(String parameter, String value, String from) {}
