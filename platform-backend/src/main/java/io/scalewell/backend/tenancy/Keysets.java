package io.scalewell.backend.tenancy;

import io.scalewell.shared.tenancy.OrganizationId;
import java.util.Optional;

/**
 * Keeps one wrapped keyset for each organization. What it holds is useless without the master key. The organization must be in
 * scope.
 */
public interface Keysets {

    Optional<byte[]> find(OrganizationId organization);

    /**
     * Keeps a keyset unless there is one already, and returns the one that is kept: of two that are added at the same time,
     * both callers get the same. Commits on its own, whatever becomes of the caller's transaction: what was sealed with a keyset
     * that was rolled back could never be opened again.
     */
    byte[] addIfAbsent(OrganizationId organization, byte[] wrapped);
}
