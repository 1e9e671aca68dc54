package io.scalewell.shared.improvement;

import org.jspecify.annotations.Nullable;

/** What a goal's baseline would be, before it is created. */
public record BaselinePreview(@Nullable Double value, long runs) {}
