package io.scalewell.backend.run.checklist;

import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody who was asked has said. */
public record Decision(
        boolean approved, MemberId by, Instant at, @Nullable String comment) {}
