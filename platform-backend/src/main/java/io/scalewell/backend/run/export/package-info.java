/** Tables for spreadsheets. */
@NullMarked
package io.scalewell.backend.run.export;

import org.jspecify.annotations.NullMarked;
