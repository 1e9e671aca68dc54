package io.scalewell.backend.form;

import io.scalewell.shared.form.FormDefinition;
import java.util.UUID;

/**
 * A form as it is stored.
 *
 * @param secret sealed
 */
record FormRow(UUID id, UUID processId, FormDefinition definition, boolean open, byte[] secret, long revision) {}
