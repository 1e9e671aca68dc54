/** Tests of stored files. */
@NullMarked
package io.scalewell.backend.file;

import org.jspecify.annotations.NullMarked;
