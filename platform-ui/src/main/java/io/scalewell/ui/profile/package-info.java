/** What members set for themselves. */
@NullMarked
package io.scalewell.ui.profile;

import org.jspecify.annotations.NullMarked;
