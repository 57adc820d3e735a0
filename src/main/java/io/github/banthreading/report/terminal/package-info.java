/** What a person reads in the log of a build, laid out for its width. */
@NullMarked
package io.github.banthreading.report.terminal;

import org.jspecify.annotations.NullMarked;
