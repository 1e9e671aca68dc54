package io.scalewell.shared.form;

import io.scalewell.shared.process.Field;

/**
 * A field as an outsider sees it.
 *
 * @param field with the form's words, and required when either the form or the process asks for it
 */
public record PublicField(Field field, boolean multiline) {

    public String key() {
        return field.key();
    }
}
