/** From a Lambda handler to a use: where Lambda enters the module's code, what calls what, and the shortest way. */
@NullMarked
package io.github.banthreading.path;

import org.jspecify.annotations.NullMarked;
