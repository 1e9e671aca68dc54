package io.scalewell.shared.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a member is away.
 *
 * @param until the last of them
 * @param deputy who stands in; null when nobody does
 * @param note for others to read
 * @param now whether it has begun
 */
public record Absence(
        AbsenceId id,
        MemberId member,
        LocalDate from,
        LocalDate until,
        @Nullable MemberId deputy,
        @Nullable String note,
        boolean now) {}
