/** {@code report.html}: what the page shows is worked out here; the templates in {@code src/main/jte} lay it out. */
@NullMarked
package io.github.banthreading.report.html;

import org.jspecify.annotations.NullMarked;
