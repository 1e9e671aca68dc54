package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ImportFormat;
import java.util.Locale;

/**
 * Reads a process from a file that somebody sent. Found by Spring. Makes something of any content and names in its warnings what it
 * did not understand; throws {@link io.scalewell.shared.problem.Invalid} with the place only for what is not of its format at all.
 * The content has at most
 * {@link io.scalewell.shared.process.Processes#LARGEST_FILE} bytes.
 */
public interface ProcessReader {

    ImportFormat format();

    /** @param reader whose language what the reader itself says is in, such as the name of a process that has none */
    ReadProcess read(byte[] content, Locale reader);
}
