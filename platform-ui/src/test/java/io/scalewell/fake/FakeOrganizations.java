package io.scalewell.fake;

import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.tenancy.Organizations;

/** {@link Organizations} in memory. */
public final class FakeOrganizations implements Organizations {

    private final FakeWorld world;

    public FakeOrganizations(FakeWorld world) {
        this.world = world;
    }

    @Override
    public Organization current() {
        return world.organization;
    }

    @Override
    public CalendarSettings calendar() {
        return world.calendar;
    }

    @Override
    public CalendarSettings changeCalendar(CalendarSettings settings) {
        synchronized (world) {
            world.enter();
            world.calendar = settings;
            return settings;
        }
    }
}
