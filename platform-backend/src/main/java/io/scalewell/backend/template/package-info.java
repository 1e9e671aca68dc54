/** Templates: the product's own, which are files, and those of an organization; and what is made of them. */
@NullMarked
package io.scalewell.backend.template;

import org.jspecify.annotations.NullMarked;
