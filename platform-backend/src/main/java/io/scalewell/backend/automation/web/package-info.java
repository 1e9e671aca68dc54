/** REST endpoints of automations. */
@NullMarked
package io.scalewell.backend.automation.web;

import org.jspecify.annotations.NullMarked;
