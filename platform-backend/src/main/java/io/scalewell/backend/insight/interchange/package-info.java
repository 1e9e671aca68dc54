/** Logs of other systems, read as a stream within limits. Each format is a folder. */
@NullMarked
package io.scalewell.backend.insight.interchange;

import org.jspecify.annotations.NullMarked;
