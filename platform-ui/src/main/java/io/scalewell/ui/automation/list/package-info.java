/** All automations, and recipes for new ones. */
@NullMarked
package io.scalewell.ui.automation.list;

import org.jspecify.annotations.NullMarked;
