package io.scalewell.backend.form;

import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.Message;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of a page into the values that fields take; files come another way. Pure.
 *
 * @param values by field key; blank ones are missing
 * @param errors a pointer is {@code /fields/KEY}
 */
public record Answers(Map<String, Object> values, List<InputError> errors) {

    public static Answers read(List<PublicField> fields, FormSending sending, ZoneId zone) {
        Answers answers = new Answers(new LinkedHashMap<>(), new ArrayList<>());
        AnswerTyping typing = new AnswerTyping(zone);
        for (PublicField each : fields) {
            Field field = each.field();
            try {
                answers.put(field.key(), value(field, FormSending.FIELD + field.key(), sending, typing));
            } catch (UnreadableAnswer wrong) {
                answers.errors.add(new InputError(pointer(field.key()), wrong.sentence()));
            }
        }
        return answers;
    }

    public static String pointer(String key) {
        return "/fields/" + key;
    }

    boolean hasError(String key) {
        return errors.stream().anyMatch(error -> error.pointer().equals(pointer(key)));
    }

    void put(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private static @Nullable Object value(Field field, String name, FormSending sending, AnswerTyping typing) {
        return switch (field.type() == null ? FieldType.TEXT : field.type()) {
            case MULTICHOICE -> chosen(sending.texts().getOrDefault(name, List.of()));
            case CHECKBOX -> sending.text(name).isPresent() ? Boolean.TRUE : null;
            case MONEY -> money(name, sending, typing);
            case TABLE -> table(field, name, sending, typing);
            case FILE, MEMBER -> null;
            case TEXT, NUMBER, DATE, DATETIME, CHOICE, EMAIL, URL ->
                sending.text(name).map(text -> typing.typed(field, text)).orElse(null);
        };
    }

    private static @Nullable List<String> chosen(List<String> texts) {
        List<String> chosen =
                texts.stream().filter(text -> !text.isBlank()).distinct().toList();
        return chosen.isEmpty() ? null : chosen;
    }

    private static @Nullable Map<String, Object> money(String name, FormSending sending, AnswerTyping typing) {
        return sending.text(name + FormSending.AMOUNT)
                .map(amount -> Map.<String, Object>of(
                        "amount",
                        typing.number(amount),
                        "currency",
                        sending.text(name + FormSending.CURRENCY)
                                .orElseThrow(() -> new UnreadableAnswer(Message.of("public-form.currency")))))
                .orElse(null);
    }

    private static @Nullable List<Map<String, Object>> table(
            Field table, String name, FormSending sending, AnswerTyping typing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number = 0; number < FormSending.MOST_ROWS; number++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (Field column : table.columns()) {
                Object cell = cell(column, name + "." + number + "." + column.key(), sending, typing, number + 1);
                if (cell != null) {
                    row.put(column.key(), cell);
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : rows;
    }

    private static @Nullable Object cell(
            Field column, String name, FormSending sending, AnswerTyping typing, int number) {
        try {
            return value(column, name, sending, typing);
        } catch (UnreadableAnswer wrong) {
            Message row = Message.of("field.row-number", number);
            throw new UnreadableAnswer(Message.of("field.cell", row, column.label(), wrong.sentence()));
        }
    }
}
