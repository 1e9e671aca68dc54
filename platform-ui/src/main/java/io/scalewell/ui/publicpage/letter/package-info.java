/** What members do from a mail without signing in. */
@NullMarked
package io.scalewell.ui.publicpage.letter;

import org.jspecify.annotations.NullMarked;
