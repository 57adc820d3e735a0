/** A verdict becomes text. Here are the formats that become files; each has a package of its own. Pure: somebody else writes. */
@NullMarked
package io.github.banthreading.report;

import org.jspecify.annotations.NullMarked;
