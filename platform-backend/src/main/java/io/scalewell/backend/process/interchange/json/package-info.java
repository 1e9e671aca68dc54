/** A process as the JSON of the API. */
@NullMarked
package io.scalewell.backend.process.interchange.json;

import org.jspecify.annotations.NullMarked;
