/** {@code threading-debt.ics}: last days for the calendar of a team. */
@NullMarked
package io.github.banthreading.report.calendar;

import org.jspecify.annotations.NullMarked;
