/** The shared interfaces in memory, for tests of the screens and for looking at them without a database. */
@NullMarked
package io.scalewell.fake;

import org.jspecify.annotations.NullMarked;
