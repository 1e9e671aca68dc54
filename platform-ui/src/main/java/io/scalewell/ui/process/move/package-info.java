/** Running work on its way to another version. */
@NullMarked
package io.scalewell.ui.process.move;

import org.jspecify.annotations.NullMarked;
