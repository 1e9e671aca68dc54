/** How the product's words are written as JSON, and what JSON from outside must keep to. */
@NullMarked
@NamedInterface("json")
package io.scalewell.backend.web.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
