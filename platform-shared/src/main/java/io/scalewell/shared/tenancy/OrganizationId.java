package io.scalewell.shared.tenancy;

import java.util.UUID;

/** Identifies an organization; the `tenant_id` of every row that belongs to it. */
public record OrganizationId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
