/** What there is to say at one line of a file, for every format that reviewers see beside the code. */
@NullMarked
package io.github.banthreading.report.remark;

import org.jspecify.annotations.NullMarked;
