/** The gallery of templates, and what is made of them. */
@NullMarked
package io.scalewell.ui.template;

import org.jspecify.annotations.NullMarked;
