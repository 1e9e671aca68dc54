/** How a member of an open set (a trigger, an action) describes itself and its settings form. */
@NullMarked
package io.scalewell.shared.kind;

import org.jspecify.annotations.NullMarked;
