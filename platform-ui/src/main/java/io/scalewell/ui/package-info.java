/** The screens and the runnable application. */
@NullMarked
package io.scalewell.ui;

import org.jspecify.annotations.NullMarked;
