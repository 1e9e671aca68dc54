/** Tests with a real browser: Chromium against the whole application. */
@NullMarked
package io.scalewell.ui.browser;

import org.jspecify.annotations.NullMarked;
