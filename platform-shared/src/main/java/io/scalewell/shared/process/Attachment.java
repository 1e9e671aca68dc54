package io.scalewell.shared.process;

/**
 * A file that explains a step.
 *
 * @param id of the stored file
 * @param size in bytes
 */
public record Attachment(String id, String name, String mediaType, long size) {}
