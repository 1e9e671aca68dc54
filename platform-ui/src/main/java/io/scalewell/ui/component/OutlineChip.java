package io.scalewell.ui.component;

import java.io.Serializable;

/**
 * A small remark behind a line: who, until when, which fields.
 *
 * @param icon what it is about
 * @param text shown as it is
 * @param kind told when it is pressed, such as {@code assignee}
 */
public record OutlineChip(Symbol icon, String text, String kind) implements Serializable {}
