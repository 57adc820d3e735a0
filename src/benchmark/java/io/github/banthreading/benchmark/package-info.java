/** How fast the product is beside its peers, and how much memory it keeps; not part of the jar. See {@code docs/performance.md}. */
@NullMarked
package io.github.banthreading.benchmark;

import org.jspecify.annotations.NullMarked;
