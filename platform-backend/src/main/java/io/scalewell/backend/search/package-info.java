/** The search over everything: asks the modules for what they find, and puts it together. */
@NullMarked
package io.scalewell.backend.search;

import org.jspecify.annotations.NullMarked;
