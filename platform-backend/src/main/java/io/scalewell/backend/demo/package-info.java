/** The demo organization Kestrel: made by playing half a year of work through the real services, with facts planted in it. */
@NullMarked
package io.scalewell.backend.demo;

import org.jspecify.annotations.NullMarked;
