package io.scalewell.backend.tenancy;

import java.util.Optional;
import java.util.UUID;

/** Says which organization the present request belongs to, where it has been authenticated. Found by Spring. */
public interface TenantSource {

    Optional<UUID> tenant();
}
