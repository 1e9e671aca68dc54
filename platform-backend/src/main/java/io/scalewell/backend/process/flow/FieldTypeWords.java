package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.Message;
import org.jspecify.annotations.Nullable;

/** Says what kind of value a field takes. */
public final class FieldTypeWords {

    private FieldTypeWords() {}

    /** @param type null for text */
    public static Message of(@Nullable FieldType type) {
        return Message.of(
                switch (type == null ? FieldType.TEXT : type) {
                    case TEXT -> "document.type.text";
                    case NUMBER -> "document.type.number";
                    case DATE -> "document.type.date";
                    case DATETIME -> "document.type.datetime";
                    case CHOICE -> "document.type.choice";
                    case MULTICHOICE -> "document.type.multichoice";
                    case CHECKBOX -> "document.type.checkbox";
                    case MEMBER -> "document.type.member";
                    case EMAIL -> "document.type.email";
                    case URL -> "document.type.url";
                    case MONEY -> "document.type.money";
                    case FILE -> "document.type.file";
                    case TABLE -> "document.type.table";
                });
    }
}
