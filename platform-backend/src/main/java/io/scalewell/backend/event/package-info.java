/** The event log: append, read, stream. Everything that reacts is a reader of it. */
@NullMarked
package io.scalewell.backend.event;

import org.jspecify.annotations.NullMarked;
