/** S10: public forms and their tracking pages, as plain HTML that needs no script and no cookie. */
@NullMarked
package io.scalewell.ui.publicpage.form;

import org.jspecify.annotations.NullMarked;
