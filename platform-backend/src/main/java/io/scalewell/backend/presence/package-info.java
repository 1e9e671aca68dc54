/** Who is at which place of the product at this moment, from node to node: at the draft of a process, at a run. */
@NullMarked
package io.scalewell.backend.presence;

import org.jspecify.annotations.NullMarked;
