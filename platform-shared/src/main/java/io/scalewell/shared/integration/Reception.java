package io.scalewell.shared.integration;

/**
 * What an inbound webhook call led to.
 *
 * @param id of the message, as its sender named it
 * @param repeated true when the same message had been accepted before: nothing new was started
 */
public record Reception(String id, boolean repeated) {}
