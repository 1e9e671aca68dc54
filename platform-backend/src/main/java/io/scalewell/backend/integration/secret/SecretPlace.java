package io.scalewell.backend.integration.secret;

import io.scalewell.shared.tenancy.OrganizationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where a secret belongs. A sealed secret that is copied to any other place cannot be opened there.
 *
 * @param row identifies the row, such as {@code connection/0190...}
 * @param field the name of the field or setting
 */
public record SecretPlace(OrganizationId organization, String row, String field) {

    public SecretPlace {
        if (row.isEmpty() || field.isEmpty()) {
            throw new IllegalArgumentException("A secret needs a row and a field");
        }
    }

    /** Lengths in front of the parts, so that no two places read the same. */
    byte[] associatedData() {
        byte[] rowBytes = row.getBytes(StandardCharsets.UTF_8);
        byte[] fieldBytes = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + 16 + 4 + rowBytes.length + 4 + fieldBytes.length)
                .put((byte) 1)
                .putLong(organization.value().getMostSignificantBits())
                .putLong(organization.value().getLeastSignificantBits())
                .putInt(rowBytes.length)
                .put(rowBytes)
                .putInt(fieldBytes.length)
                .put(fieldBytes)
                .array();
    }
}
