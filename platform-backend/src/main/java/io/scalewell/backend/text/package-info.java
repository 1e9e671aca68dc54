/** Shows text that people write. Depends on nothing. */
@NullMarked
package io.scalewell.backend.text;

import org.jspecify.annotations.NullMarked;
