@NullMarked
package io.scalewell.ui;

import org.jspecify.annotations.NullMarked;
