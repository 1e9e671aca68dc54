/** The languages that the product speaks, and which one a reader gets. */
@NullMarked
package io.scalewell.ui.language;

import org.jspecify.annotations.NullMarked;
