@NullMarked
package io.scalewell.backend;

import org.jspecify.annotations.NullMarked;
