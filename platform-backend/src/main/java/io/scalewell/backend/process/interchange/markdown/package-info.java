/** Checklists in Markdown: headings are stages, items are steps, nested items are sub-items. */
@NullMarked
package io.scalewell.backend.process.interchange.markdown;

import org.jspecify.annotations.NullMarked;
