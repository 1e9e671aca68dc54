package io.scalewell.shared.file;

import io.scalewell.shared.process.Attachment;
import java.io.InputStream;
import java.util.Set;

/**
 * A stored file on its way out.
 *
 * @param content read piece by piece from the store; to be closed by whoever asked for it
 */
public record StoredFile(Attachment about, InputStream content) {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** Whether a browser may show it within a page: pictures that cannot carry a script. Everything else is for saving only. */
    public boolean isPicture() {
        return isPicture(about.mediaType());
    }

    /** Like {@link #isPicture()} for a media type. */
    public static boolean isPicture(String mediaType) {
        return PICTURES.contains(mediaType);
    }
}
