/** Guests over the API, for those who invite them. */
@NullMarked
package io.scalewell.backend.guest.web;

import org.jspecify.annotations.NullMarked;
