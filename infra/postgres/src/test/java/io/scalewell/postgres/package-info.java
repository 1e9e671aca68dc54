@NullMarked
package io.scalewell.postgres;

import org.jspecify.annotations.NullMarked;
