/** Numbers and pictures computed from what happened; measures.md gives their meaning. */
@NullMarked
package io.scalewell.shared.insight;

import org.jspecify.annotations.NullMarked;
