/** What a machine asks about this node: whether it lives, is ready, and how it is doing. */
@NullMarked
package io.scalewell.backend.health;

import org.jspecify.annotations.NullMarked;
