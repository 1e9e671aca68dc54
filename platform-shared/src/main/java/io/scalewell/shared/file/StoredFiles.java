package io.scalewell.shared.file;

import io.scalewell.shared.process.Attachment;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps files. One that neither a process nor a run names is removed after seven days. The media type is what the content says,
 * never what the client says.
 */
public interface StoredFiles {

    /** The most bytes that a file may have: 10 MiB. */
    long LARGEST = 10L * 1024 * 1024;

    /**
     * Keeps a file for a step of a process; needs {@code MANAGER} or {@code ADMIN} and, for a token, the scope {@code DESIGN}.
     *
     * @param name as people know it, such as {@code offer.pdf}
     * @throws IOException when the content cannot be read to its end
     */
    Attachment storeForProcess(String name, InputStream content) throws IOException;

    /** Keeps a file for a field of a run; needs a role that works and, for a token, the scope {@code RUN}. */
    Attachment storeForRun(String name, InputStream content) throws IOException;

    /** For every member and, for a token, the scope {@code READ}. Throws {@code NotFound} for an unknown id. */
    StoredFile open(FileId id);
}
