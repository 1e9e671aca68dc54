@NullMarked
package io.scalewell.backend.identity;

import org.jspecify.annotations.NullMarked;
