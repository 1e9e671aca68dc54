/** REST endpoints of goals, reviews and action items. */
@NullMarked
package io.scalewell.backend.improvement.web;

import org.jspecify.annotations.NullMarked;
