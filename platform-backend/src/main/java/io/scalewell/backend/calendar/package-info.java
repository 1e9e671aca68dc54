/** Working time: on which days and hours an organization works, and when something is due. */
@NullMarked
package io.scalewell.backend.calendar;

import org.jspecify.annotations.NullMarked;
