package io.scalewell.shared.identity;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What the set-up page asks.
 *
 * @param name of the organization
 * @param from start of the working hours, Monday to Friday
 * @param until end of the working hours
 */
public record FirstOrganization(
        String name,
        ZoneId zone,
        LocalTime from,
        LocalTime until,
        String adminName,
        String adminEmail,
        String password) {

    @Override
    public String toString() {
        return "FirstOrganization[" + name + "]";
    }
}
