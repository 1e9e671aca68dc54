/** Formats that a process can be read from and written in, one folder each. */
@NullMarked
package io.scalewell.backend.process.interchange;

import org.jspecify.annotations.NullMarked;
