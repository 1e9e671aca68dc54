@NullMarked
package io.scalewell.backend.run;

import org.jspecify.annotations.NullMarked;
