/** What the reader has to do now. */
@NullMarked
package io.scalewell.ui.run.mywork;

import org.jspecify.annotations.NullMarked;
