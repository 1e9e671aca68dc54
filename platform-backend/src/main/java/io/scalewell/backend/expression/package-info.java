/**
 * The expressions that people type: conditions, filters and templates, in CEL, within limits that hold against hostile
 * input. Knows nothing of processes or automations.
 */
@NullMarked
package io.scalewell.backend.expression;

import org.jspecify.annotations.NullMarked;
