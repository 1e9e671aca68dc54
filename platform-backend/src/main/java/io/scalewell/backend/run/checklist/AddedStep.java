package io.scalewell.backend.run.checklist;

import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a step is not one of the process but was added to one run.
 *
 * @param after key of the step that has to end before; null when it could be begun at once
 * @param by who added it; null when it was an automation
 */
public record AddedStep(@Nullable String after, @Nullable MemberId by, Instant at) {}
