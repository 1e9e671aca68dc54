@NullMarked
package io.scalewell.backend.process.interchange;

import org.jspecify.annotations.NullMarked;
