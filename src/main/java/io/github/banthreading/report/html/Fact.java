package io.github.banthreading.report.html;

/**
 * One figure of a build as a page shows it.
 *
 * @param note what explains the figure; may be empty
 */
record Fact(String name, String value, String note) {}
