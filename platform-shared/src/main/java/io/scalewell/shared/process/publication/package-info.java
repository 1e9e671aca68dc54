/** How a version comes to be: by one person or two, and who has to know about it. */
@NullMarked
package io.scalewell.shared.process.publication;

import org.jspecify.annotations.NullMarked;
