/** What happened in completed runs, for whoever measures. */
@NamedInterface("history")
@NullMarked
package io.scalewell.backend.run.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
