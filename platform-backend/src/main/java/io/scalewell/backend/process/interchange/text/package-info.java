/** A process as text that was copied from a document, a mail or a spreadsheet. */
@NullMarked
package io.scalewell.backend.process.interchange.text;

import org.jspecify.annotations.NullMarked;
