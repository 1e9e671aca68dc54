/** Goals: what is to become better, by how much, until when. */
@NullMarked
package io.scalewell.ui.improvement.goal;

import org.jspecify.annotations.NullMarked;
