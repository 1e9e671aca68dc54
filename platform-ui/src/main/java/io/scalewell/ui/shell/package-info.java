/** What stays around every screen: navigation, addresses, live updates, how problems are told, and who may see it. */
@NullMarked
package io.scalewell.ui.shell;

import org.jspecify.annotations.NullMarked;
