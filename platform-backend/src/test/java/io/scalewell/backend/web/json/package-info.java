@NullMarked
package io.scalewell.backend.web.json;

import org.jspecify.annotations.NullMarked;
