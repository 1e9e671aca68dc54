/** The library of processes, and how new ones come into it. */
@NullMarked
package io.scalewell.ui.process.library;

import org.jspecify.annotations.NullMarked;
