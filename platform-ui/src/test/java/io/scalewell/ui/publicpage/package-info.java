@NullMarked
package io.scalewell.ui.publicpage;

import org.jspecify.annotations.NullMarked;
