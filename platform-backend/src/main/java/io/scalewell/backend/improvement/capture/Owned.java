package io.scalewell.backend.improvement.capture;

import io.scalewell.shared.identity.MemberId;
import org.jspecify.annotations.Nullable;

/** A text without the name that stood in it, and whose name that was. */
record Owned(String text, @Nullable MemberId owner) {}
