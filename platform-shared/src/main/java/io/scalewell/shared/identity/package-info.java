/** Members, teams, roles and API tokens of an organization. */
@NullMarked
package io.scalewell.shared.identity;

import org.jspecify.annotations.NullMarked;
