/** Bytes become uses: the only package that knows the class file format. It answers facts and decides nothing. */
@NullMarked
package io.github.banthreading.scan;

import org.jspecify.annotations.NullMarked;
