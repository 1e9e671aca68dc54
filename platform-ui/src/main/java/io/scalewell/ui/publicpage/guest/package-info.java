/** What a guest sees who was handed tasks of a run, as plain HTML that needs no script and no cookie. */
@NullMarked
package io.scalewell.ui.publicpage.guest;

import org.jspecify.annotations.NullMarked;
