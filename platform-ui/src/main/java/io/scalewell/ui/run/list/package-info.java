/** Lists of runs. */
@NullMarked
package io.scalewell.ui.run.list;

import org.jspecify.annotations.NullMarked;
