@NullMarked
package io.scalewell.backend.process.interchange.markdown;

import org.jspecify.annotations.NullMarked;
