/** Judging: uses, catalogue, debt and a day become findings with a state. Pure: no files, no clock, no words. */
@NullMarked
package io.github.banthreading.verdict;

import org.jspecify.annotations.NullMarked;
