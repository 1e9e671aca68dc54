/** Addresses of the screens on which processes are documented. */
@NullMarked
package io.scalewell.ui.process;

import org.jspecify.annotations.NullMarked;
