/** How a run is started: from its process, by a link, or from any screen. */
@NullMarked
package io.scalewell.ui.run.start;

import org.jspecify.annotations.NullMarked;
