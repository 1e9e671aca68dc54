package io.scalewell.backend.identity;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.SignedIn;
import io.scalewell.shared.tenancy.Organization;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a member may come in.
 *
 * @param epoch of the member's sessions
 * @param passwordHash null while the member is invited
 */
record Credentials(
        MemberId id,
        String name,
        Role role,
        boolean active,
        int epoch,
        @Nullable String passwordHash) {

    SignedIn begin(Organization organization, Instant at) {
        return new SignedIn(organization.id(), organization.slug(), id, name, role, epoch, at);
    }

    @Override
    public String toString() {
        return "Credentials[" + id + "]";
    }
}
