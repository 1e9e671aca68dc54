package io.scalewell.shared.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a member will be away.
 *
 * @param until the last of them
 */
public record NewAbsence(
        LocalDate from,
        LocalDate until,
        @Nullable MemberId deputy,
        @Nullable String note) {}
