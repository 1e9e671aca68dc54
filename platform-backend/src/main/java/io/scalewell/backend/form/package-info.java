/** Public forms: what outsiders fill in to start a run, and how they follow it. */
@NullMarked
package io.scalewell.backend.form;

import org.jspecify.annotations.NullMarked;
