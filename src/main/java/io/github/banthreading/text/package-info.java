/** Texts that people write and read: their mistakes with a place, the nearest known word, names made safe to print. */
@NullMarked
package io.github.banthreading.text;

import org.jspecify.annotations.NullMarked;
