package io.scalewell.backend.integration.secret;

import io.scalewell.shared.tenancy.OrganizationId;
import java.util.Optional;

/** Keeps one wrapped keyset for each organization. What it holds is useless without the master key. */
public interface Keysets {

    Optional<byte[]> find(OrganizationId organization);

    /**
     * Keeps a keyset unless there is one already, and returns the one that is kept: of two that are added at the same time,
     * both callers get the same.
     */
    byte[] addIfAbsent(OrganizationId organization, byte[] wrapped);
}
