/** Keyset pages: a limit, an opaque cursor and the items. */
@NullMarked
package io.scalewell.shared.paging;

import org.jspecify.annotations.NullMarked;
