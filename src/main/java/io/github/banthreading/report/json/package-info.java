/** {@code report.json} for other programs, and the JSON text that other formats are written in too. */
@NullMarked
package io.github.banthreading.report.json;

import org.jspecify.annotations.NullMarked;
