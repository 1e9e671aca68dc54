@NullMarked
package io.scalewell.backend.process.check;

import org.jspecify.annotations.NullMarked;
