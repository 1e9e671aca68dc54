package io.scalewell.ui.publicpage.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as the page draws it.
 *
 * @param id in the page; the error summary leads to it
 * @param kind which control it has, such as {@code text} or {@code choice}
 * @param values as they were typed
 * @param describedBy ids of help and error, or null
 * @param file one that came before
 * @param rows of a table, each with its cells
 */
public record FieldView(
        String id,
        String name,
        String kind,
        String label,
        @Nullable String help,
        boolean required,
        List<String> values,
        @Nullable String error,
        @Nullable String describedBy,
        List<String> choices,
        @Nullable FileView file,
        List<List<FieldView>> rows) {

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean chosen(String choice) {
        return values.contains(choice);
    }

    /** A file that is kept for the next attempt. */
    public record FileView(String name, String size, String reference) {}
}
