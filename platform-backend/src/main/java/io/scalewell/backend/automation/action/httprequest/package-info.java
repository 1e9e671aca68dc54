/** Calls another system. */
@NullMarked
package io.scalewell.backend.automation.action.httprequest;

import org.jspecify.annotations.NullMarked;
