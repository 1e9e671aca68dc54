/** Work without a connection: what a device takes along, and what it sends when it is back. */
@NullMarked
package io.scalewell.ui.offline;

import org.jspecify.annotations.NullMarked;
