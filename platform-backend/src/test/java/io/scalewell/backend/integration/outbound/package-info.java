@NullMarked
package io.scalewell.backend.integration.outbound;

import org.jspecify.annotations.NullMarked;
