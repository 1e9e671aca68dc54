package io.scalewell.shared.tenancy;

/** The organization that the caller works in. */
public interface Organizations {

    Organization current();

    /** Working hours and holidays of the current organization. */
    CalendarSettings calendar();

    /** Replaces working hours and holidays; later measures and due dates follow them. Needs {@code ADMIN}. */
    CalendarSettings changeCalendar(CalendarSettings settings);
}
