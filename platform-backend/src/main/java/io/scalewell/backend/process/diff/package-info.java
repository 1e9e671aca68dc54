/** Compares two definitions: a pure function, without a database. */
@NullMarked
package io.scalewell.backend.process.diff;

import org.jspecify.annotations.NullMarked;
