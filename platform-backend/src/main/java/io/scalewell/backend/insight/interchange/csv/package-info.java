/** Event logs as tables: a row for each event. */
@NullMarked
package io.scalewell.backend.insight.interchange.csv;

import org.jspecify.annotations.NullMarked;
