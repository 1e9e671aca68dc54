/** How the organization works, written down: processes with their drafts and immutable versions. */
@NullMarked
package io.scalewell.backend.process;

import org.jspecify.annotations.NullMarked;
