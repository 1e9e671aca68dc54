/** Generates the jOOQ classes from a database that the changelog made. */
@NullMarked
package io.scalewell.postgres.generate;

import org.jspecify.annotations.NullMarked;
