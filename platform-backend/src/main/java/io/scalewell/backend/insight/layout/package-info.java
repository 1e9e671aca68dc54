/** Where the boxes and lines of a process map go. Knows nodes and edges, and no word of the domain. */
@NullMarked
package io.scalewell.backend.insight.layout;

import org.jspecify.annotations.NullMarked;
