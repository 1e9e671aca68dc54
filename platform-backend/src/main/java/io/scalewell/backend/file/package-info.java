/** Stored files: the content once for each organization, in pieces; who names them is asked of the modules above. */
@NullMarked
package io.scalewell.backend.file;

import org.jspecify.annotations.NullMarked;
