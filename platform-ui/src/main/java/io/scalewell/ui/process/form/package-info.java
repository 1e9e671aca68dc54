/** S10b: the public form of a process is built, tried and shared. */
@NullMarked
package io.scalewell.ui.process.form;

import org.jspecify.annotations.NullMarked;
