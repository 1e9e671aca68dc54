/** Members, teams, roles, sign-in and tokens; who calls, and what the caller may do. */
@NullMarked
package io.scalewell.backend.identity;

import org.jspecify.annotations.NullMarked;
