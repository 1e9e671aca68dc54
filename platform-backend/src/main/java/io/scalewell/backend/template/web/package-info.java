/** The endpoints of templates. */
@NullMarked
package io.scalewell.backend.template.web;

import org.jspecify.annotations.NullMarked;
