package io.scalewell.shared.form;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with a form.
 *
 * @param name as the sender's computer has it; trusted in nothing
 * @param size in bytes
 */
public record FormUpload(String name, long size, Content content) {

    /** Opens the content; called at most once. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }
}
