@NullMarked
package io.scalewell.ui.component;

import org.jspecify.annotations.NullMarked;
