@NullMarked
package io.scalewell.backend.process;

import org.jspecify.annotations.NullMarked;
