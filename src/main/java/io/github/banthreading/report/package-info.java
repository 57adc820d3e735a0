/** A verdict becomes text: for the terminal and for programs. Pure: it returns what somebody else writes. */
@NullMarked
package io.github.banthreading.report;

import org.jspecify.annotations.NullMarked;
