/** Processes to begin with: those of the product, and those that an organization made of its own. */
@NullMarked
package io.scalewell.shared.template;

import org.jspecify.annotations.NullMarked;
