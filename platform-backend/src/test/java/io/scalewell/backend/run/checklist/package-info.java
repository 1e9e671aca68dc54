@NullMarked
package io.scalewell.backend.run.checklist;

import org.jspecify.annotations.NullMarked;
