/** Maven: the Enforcer rule and the goals. The only package with files, a clock and an exit. */
@NullMarked
package io.github.banthreading.maven;

import org.jspecify.annotations.NullMarked;
