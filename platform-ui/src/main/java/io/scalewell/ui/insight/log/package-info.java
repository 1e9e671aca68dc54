/** Event logs of other systems. */
@NullMarked
package io.scalewell.ui.insight.log;

import org.jspecify.annotations.NullMarked;
