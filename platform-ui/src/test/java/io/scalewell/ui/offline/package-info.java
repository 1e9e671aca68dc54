@NullMarked
package io.scalewell.ui.offline;

import org.jspecify.annotations.NullMarked;
