/** A process as a table: one row for each step. */
@NullMarked
package io.scalewell.backend.process.interchange.csv;

import org.jspecify.annotations.NullMarked;
