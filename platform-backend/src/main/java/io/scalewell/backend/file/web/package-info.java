/** Files over the API. */
@NullMarked
package io.scalewell.backend.file.web;

import org.jspecify.annotations.NullMarked;
