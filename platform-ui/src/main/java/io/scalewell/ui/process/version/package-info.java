/** One version of a process, what two of them have apart, and who knows them. */
@NullMarked
package io.scalewell.ui.process.version;

import org.jspecify.annotations.NullMarked;
