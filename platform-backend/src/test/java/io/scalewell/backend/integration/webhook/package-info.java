@NullMarked
package io.scalewell.backend.integration.webhook;

import org.jspecify.annotations.NullMarked;
