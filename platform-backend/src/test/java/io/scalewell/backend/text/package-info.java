@NullMarked
package io.scalewell.backend.text;

import org.jspecify.annotations.NullMarked;
