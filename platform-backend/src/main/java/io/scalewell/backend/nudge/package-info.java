/** Hints between the nodes of a cluster over LISTEN/NOTIFY: quick, but never the truth. Whoever needs certainty polls as well. */
@NullMarked
package io.scalewell.backend.nudge;

import org.jspecify.annotations.NullMarked;
