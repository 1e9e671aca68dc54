package io.scalewell.shared.identity;

import io.scalewell.shared.tenancy.CalendarSettings;

/**
 * When a team works.
 *
 * @param own whether the team has said so itself; else it works when the organization does
 */
public record TeamCalendar(boolean own, CalendarSettings calendar) {}
