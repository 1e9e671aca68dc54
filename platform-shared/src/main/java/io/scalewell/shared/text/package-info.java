/** Text that people write. */
@NullMarked
package io.scalewell.shared.text;

import org.jspecify.annotations.NullMarked;
