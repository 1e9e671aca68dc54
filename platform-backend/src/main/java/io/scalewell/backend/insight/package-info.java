/** Insights of processes and imported logs: what happened, in numbers and pictures. measures.md of the design gives each number its meaning. */
@NullMarked
package io.scalewell.backend.insight;

import org.jspecify.annotations.NullMarked;
