/**
 * What screens are made of: our own elements (static files driven from here) and the patterns of the style sheets. Nothing
 * in here knows a service.
 */
@NullMarked
package io.scalewell.ui.component;

import org.jspecify.annotations.NullMarked;
