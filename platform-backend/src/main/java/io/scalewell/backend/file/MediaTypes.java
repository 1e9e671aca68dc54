package io.scalewell.backend.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Finds out what a file is from its first bytes; the name only says which kind of text or archive. */
@Component
class MediaTypes {

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

    String of(Path content, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(content))) {
            return known.detect(stream, metadata).getBaseType().toString();
        }
    }
}
