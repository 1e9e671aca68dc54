@NullMarked
package io.scalewell.benchmark;

import org.jspecify.annotations.NullMarked;
