/** A process as blocks, and the picture that is drawn from them. Pure: needs neither Spring nor a database. */
@NullMarked
package io.scalewell.backend.process.flow;

import org.jspecify.annotations.NullMarked;
