@NullMarked
package io.scalewell.backend.expression;

import org.jspecify.annotations.NullMarked;
