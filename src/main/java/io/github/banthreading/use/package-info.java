/** What a class file does: which member of which class uses which API, on which line. */
@NullMarked
package io.github.banthreading.use;

import org.jspecify.annotations.NullMarked;
