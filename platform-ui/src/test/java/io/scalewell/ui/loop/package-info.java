/** The loop from end to end as people walk it: in real browsers, on the real backend. */
@NullMarked
package io.scalewell.ui.loop;

import org.jspecify.annotations.NullMarked;
