/** The frame around the screens, and who may see them. */
@NullMarked
package io.scalewell.ui.shell;

import org.jspecify.annotations.NullMarked;
