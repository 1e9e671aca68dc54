/** A real browser for tests. */
@NullMarked
package io.scalewell.ui.browser;

import org.jspecify.annotations.NullMarked;
