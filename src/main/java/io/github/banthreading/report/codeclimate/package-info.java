/** {@code codeclimate.json}: what GitLab and Jenkins show beside the code. */
@NullMarked
package io.github.banthreading.report.codeclimate;

import org.jspecify.annotations.NullMarked;
