/** The search over everything of an organization. */
@NullMarked
package io.scalewell.shared.search;

import org.jspecify.annotations.NullMarked;
