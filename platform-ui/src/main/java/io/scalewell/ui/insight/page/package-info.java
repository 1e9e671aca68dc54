/** How processes did: all of them, and each by its figures, steps, map, control chart and variants. */
@NullMarked
package io.scalewell.ui.insight.page;

import org.jspecify.annotations.NullMarked;
