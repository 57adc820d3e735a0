/** Sentences and small grammar that several formats share. */
@NullMarked
package io.github.banthreading.report.wording;

import org.jspecify.annotations.NullMarked;
