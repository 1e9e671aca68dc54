/** Files: uploading, showing, saving. */
@NullMarked
package io.scalewell.ui.file;

import org.jspecify.annotations.NullMarked;
