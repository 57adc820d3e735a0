/** Which APIs are threading: in which group, at which level in which preset, why, and what to use instead. */
@NullMarked
package io.github.banthreading.catalog;

import org.jspecify.annotations.NullMarked;
