/** The pictures of the documentation. */
@NullMarked
package io.scalewell.ui.screenshot;

import org.jspecify.annotations.NullMarked;
