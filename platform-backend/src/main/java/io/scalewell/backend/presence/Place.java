package io.scalewell.backend.presence;

import java.util.UUID;

/**
 * Where members can be: something of one organization.
 *
 * @param name one word, such as {@code process:ONB}
 */
public record Place(UUID tenantId, String name) {

    public Place {
        if (!name.matches("\\S{1,120}")) {
            throw new IllegalArgumentException("The name of a place is one word, not '" + name + "'");
        }
    }
}
