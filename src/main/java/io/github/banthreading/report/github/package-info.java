/** What GitHub Actions reads from the log and shows as the summary of a job. */
@NullMarked
package io.github.banthreading.report.github;

import org.jspecify.annotations.NullMarked;
