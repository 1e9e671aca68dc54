/** When something recurs: next times as pure functions, daylight saving by one rule, and what to do after downtime. */
@NamedInterface("schedule")
@NullMarked
package io.scalewell.backend.engine.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
