package io.scalewell.shared.process;

/**
 * A process as a file to hand on.
 *
 * @param name such as {@code ONB-v4.md}
 * @param mediaType such as {@code text/markdown}; texts are UTF-8
 */
// not compared, so the array does no harm
@SuppressWarnings("ArrayRecordComponent")
public record ExportedFile(String name, String mediaType, byte[] content) {}
