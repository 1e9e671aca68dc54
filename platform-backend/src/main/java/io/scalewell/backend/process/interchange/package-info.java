/** Reads processes from other forms and writes them, one folder for each form. */
@NullMarked
package io.scalewell.backend.process.interchange;

import org.jspecify.annotations.NullMarked;
