/** The served description of the API: OpenAPI 3.1 and a page to browse it. */
@NullMarked
package io.scalewell.backend.web.document;

import org.jspecify.annotations.NullMarked;
