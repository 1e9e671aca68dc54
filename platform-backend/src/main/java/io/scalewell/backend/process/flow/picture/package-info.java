/** Diagrams as files: what is drawn is said once, to a pen for each kind of file. */
@NullMarked
package io.scalewell.backend.process.flow.picture;

import org.jspecify.annotations.NullMarked;
