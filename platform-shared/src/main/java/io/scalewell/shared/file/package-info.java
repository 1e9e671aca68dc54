/** Files that explain steps or are filled into fields. */
@NullMarked
package io.scalewell.shared.file;

import org.jspecify.annotations.NullMarked;
