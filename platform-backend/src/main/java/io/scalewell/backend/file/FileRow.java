package io.scalewell.backend.file;

import io.scalewell.shared.process.Attachment;
import java.util.UUID;

/** A stored file and where its content lies. */
record FileRow(UUID id, UUID content, String name, String mediaType, long size) {

    Attachment attachment() {
        return new Attachment(id.toString(), name, mediaType, size);
    }
}
