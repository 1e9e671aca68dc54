@NullMarked
package io.scalewell.backend.integration.secret;

import org.jspecify.annotations.NullMarked;
