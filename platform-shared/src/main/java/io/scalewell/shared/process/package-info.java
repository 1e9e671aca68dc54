/** Documented procedures: definitions, drafts, versions. */
@NullMarked
package io.scalewell.shared.process;

import org.jspecify.annotations.NullMarked;
