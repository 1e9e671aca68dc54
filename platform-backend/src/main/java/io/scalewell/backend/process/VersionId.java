package io.scalewell.backend.process;

import java.util.UUID;

/** Identifies a published version. */
public record VersionId(UUID processId, int number) {}
