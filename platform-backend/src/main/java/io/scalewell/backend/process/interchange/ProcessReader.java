package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ImportFormat;

/**
 * Reads a process from a file that somebody sent. Found by Spring. Makes something of any content and names in its warnings what it
 * did not understand; throws {@link io.scalewell.shared.problem.Invalid} with the place only for what is not of its format at all.
 * The content has at most 1 MiB.
 */
public interface ProcessReader {

    ImportFormat format();

    ReadProcess read(byte[] content);
}
