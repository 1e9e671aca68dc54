@NullMarked
package io.scalewell.backend.process.diff;

import org.jspecify.annotations.NullMarked;
