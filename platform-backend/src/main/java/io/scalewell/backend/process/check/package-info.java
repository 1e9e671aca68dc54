/** What a definition must keep to: limits for every draft, and more before it is published. Pure. */
@NullMarked
package io.scalewell.backend.process.check;

import org.jspecify.annotations.NullMarked;
