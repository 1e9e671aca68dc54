/**
 * The checklist engine: how the tasks of one run follow from what people do. Pure: no database, no Spring; what it has to know of the
 * world it asks of its {@link io.scalewell.backend.run.checklist.Surroundings}.
 */
@NullMarked
package io.scalewell.backend.run.checklist;

import org.jspecify.annotations.NullMarked;
