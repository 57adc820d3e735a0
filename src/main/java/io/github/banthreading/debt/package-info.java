/** The debt file: the threading that is documented and allowed until a day, and the mistakes a file can hold. */
@NullMarked
package io.github.banthreading.debt;

import org.jspecify.annotations.NullMarked;
