/** The API of the search. */
@NullMarked
package io.scalewell.backend.search.web;

import org.jspecify.annotations.NullMarked;
