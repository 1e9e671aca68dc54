/** Public forms: outsiders start runs of a process and follow them. */
@NullMarked
package io.scalewell.shared.form;

import org.jspecify.annotations.NullMarked;
