/** The organization: the unit of isolation. */
@NullMarked
package io.scalewell.shared.tenancy;

import org.jspecify.annotations.NullMarked;
