/** Warning and escalation around due dates, for an organization and for a process. */
@NullMarked
package io.scalewell.ui.servicelevel;

import org.jspecify.annotations.NullMarked;
