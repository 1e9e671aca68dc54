package io.scalewell.backend.identity;

import io.scalewell.shared.identity.Absence;
import java.time.Instant;

/** Hears of absences. Implemented by what lies higher; called in the transaction of the change, within the organization's scope. */
public interface AbsenceListener {

    /** A new one, or one that is on other days now. */
    void planned(Absence absence, Instant startsAt, Instant endsAt);

    /** Taken back before its time. */
    void ended(Absence absence);
}
