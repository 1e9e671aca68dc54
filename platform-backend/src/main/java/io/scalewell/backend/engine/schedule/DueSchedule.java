package io.scalewell.backend.engine.schedule;

import java.util.UUID;

/** Names a schedule whose time has come. */
record DueSchedule(UUID tenantId, UUID id) {}
