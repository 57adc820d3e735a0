/** {@code report.sarif} and {@code report-full.sarif}: SARIF 2.1.0 for code hosts and editors. */
@NullMarked
package io.github.banthreading.report.sarif;

import org.jspecify.annotations.NullMarked;
