/** The palette: search, commands and what was opened lately, on every screen. */
@NullMarked
package io.scalewell.ui.palette;

import org.jspecify.annotations.NullMarked;
