/** The statistics that measures.md names, each with its source. */
@NullMarked
package io.scalewell.backend.insight.statistics;

import org.jspecify.annotations.NullMarked;
