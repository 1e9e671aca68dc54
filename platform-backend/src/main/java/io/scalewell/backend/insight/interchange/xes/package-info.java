/** XES (IEEE 1849), the exchange format of process mining. */
@NullMarked
package io.scalewell.backend.insight.interchange.xes;

import org.jspecify.annotations.NullMarked;
