package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ImportFormat;

/**
 * Reads a process from text that somebody sent. Found by Spring. Makes something of any text and names in its warnings what it did
 * not understand; throws {@link io.scalewell.shared.problem.Invalid} only for what is not of its format at all.
 */
public interface ProcessReader {

    ImportFormat format();

    ReadProcess read(String text);
}
