package io.scalewell.ui.shell;

/** One step of the way to a screen; the path is relative to the organization. */
public record Crumb(String text, String path) {}
