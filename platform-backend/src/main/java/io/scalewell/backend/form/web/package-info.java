/** Forms over the API, for those who design them. */
@NullMarked
package io.scalewell.backend.form.web;

import org.jspecify.annotations.NullMarked;
