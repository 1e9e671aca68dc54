package io.scalewell.shared.tenancy;

import java.time.ZoneId;

/**
 * A customer of the platform.
 *
 * @param slug the name in addresses, such as {@code kestrel}
 * @param zone the zone of its working calendar and of the dates on its screens
 * @param demo whether it is the demo organization, whose members sign in with one click
 */
public record Organization(OrganizationId id, String slug, String name, ZoneId zone, boolean demo) {}
