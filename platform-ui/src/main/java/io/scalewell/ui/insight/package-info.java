/** The ways to what the runs tell. */
@NullMarked
package io.scalewell.ui.insight;

import org.jspecify.annotations.NullMarked;
