package io.scalewell.backend.process.live;

import java.util.UUID;

/** The draft of one process of one organization. */
record Room(UUID tenantId, String process) {}
