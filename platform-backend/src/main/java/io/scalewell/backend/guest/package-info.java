/** Guests: people from outside who were handed tasks of one run, and see nothing else. */
@NullMarked
package io.scalewell.backend.guest;

import org.jspecify.annotations.NullMarked;
