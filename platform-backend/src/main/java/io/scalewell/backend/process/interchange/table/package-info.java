/** Steps as rows of a table, wherever the table comes from: a column for each property, a cell for each value. Pure. */
@NullMarked
package io.scalewell.backend.process.interchange.table;

import org.jspecify.annotations.NullMarked;
