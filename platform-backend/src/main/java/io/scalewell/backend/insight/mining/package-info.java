/** Process mining: what happened in which order, over our own runs and imported logs alike. */
@NullMarked
package io.scalewell.backend.insight.mining;

import org.jspecify.annotations.NullMarked;
