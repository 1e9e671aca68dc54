/** Executions of a version and the tasks within them. */
@NullMarked
package io.scalewell.shared.run;

import org.jspecify.annotations.NullMarked;
