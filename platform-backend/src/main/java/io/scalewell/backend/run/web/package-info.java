/** The endpoints of runs and tasks. */
@NullMarked
package io.scalewell.backend.run.web;

import org.jspecify.annotations.NullMarked;
