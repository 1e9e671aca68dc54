/** What a kind of trigger or action implements. Its settings record is at once the form, the validation and the stored JSON. */
@NullMarked
package io.scalewell.backend.automation.kind;

import org.jspecify.annotations.NullMarked;
