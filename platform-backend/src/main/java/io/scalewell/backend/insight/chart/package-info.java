/** Control charts: limits, phases and the rules that tell a signal from noise. */
@NullMarked
package io.scalewell.backend.insight.chart;

import org.jspecify.annotations.NullMarked;
