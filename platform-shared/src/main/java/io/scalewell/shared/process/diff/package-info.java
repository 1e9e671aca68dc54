/** What differs between two states of a process. */
@NullMarked
package io.scalewell.shared.process.diff;

import org.jspecify.annotations.NullMarked;
