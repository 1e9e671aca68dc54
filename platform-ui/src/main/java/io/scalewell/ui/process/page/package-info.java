/** The page of one process: what it is, its map, its versions and its runs. */
@NullMarked
package io.scalewell.ui.process.page;

import org.jspecify.annotations.NullMarked;
