package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.markdown.Facts.Fact;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a form as facts: a line with the key of each, and what it is in the lines behind it. */
final class FieldFacts {

    private static final String FIELD = "field";
    private static final String LABEL = "label";
    private static final String TYPE = "type";
    private static final String REQUIRED = "required";
    private static final String HELP = "help";
    private static final String CHOICE = "choice";
    private static final String COLUMN = "column";
    private static final String YES = "yes";

    private final List<Field> fields = new ArrayList<>();

    static List<Fact> of(List<Field> fields) {
        List<Fact> facts = new ArrayList<>();
        for (Field field : fields) {
            facts.add(new Fact(FIELD, field.key()));
            facts.addAll(about(field));
            for (Field column : field.columns()) {
                facts.add(new Fact(COLUMN, column.key()));
                facts.addAll(about(column));
            }
        }
        return facts;
    }

    private static List<Fact> about(Field field) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(LABEL, field.label()));
        facts.add(new Fact(TYPE, word(type(field))));
        if (field.required()) {
            facts.add(new Fact(REQUIRED, YES));
        }
        if (field.help() != null && !field.help().isBlank()) {
            facts.add(new Fact(HELP, field.help()));
        }
        field.choices().forEach(choice -> facts.add(new Fact(CHOICE, choice)));
        return facts;
    }

    /** False when a fact says nothing about a field. */
    boolean read(Fact fact) {
        if (fact.name().equals(FIELD)) {
            fields.add(plain(fact.value()));
            return true;
        }
        if (fields.isEmpty()) {
            return false;
        }
        Optional<Field> read = inField(fields.getLast(), fact);
        read.ifPresent(field -> fields.set(fields.size() - 1, field));
        return read.isPresent();
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    /** What follows the name of a column is about the column. */
    private static Optional<Field> inField(Field field, Fact fact) {
        if (fact.name().equals(COLUMN)) {
            return Optional.of(withColumns(field, joined(field.columns(), plain(fact.value()))));
        }
        if (field.columns().isEmpty()) {
            return with(field, fact);
        }
        List<Field> columns = new ArrayList<>(field.columns());
        Optional<Field> read = with(columns.removeLast(), fact);
        return read.map(column -> withColumns(field, joined(columns, column)));
    }

    private static Optional<Field> with(Field field, Fact fact) {
        String value = fact.value();
        return switch (fact.name()) {
            case LABEL -> Optional.of(with(field, value, type(field), field.required(), field.help()));
            case TYPE -> type(value).map(type -> with(field, field.label(), type, field.required(), field.help()));
            case REQUIRED -> Optional.of(with(field, field.label(), type(field), value.equals(YES), field.help()));
            case HELP -> Optional.of(with(field, field.label(), type(field), field.required(), value));
            case CHOICE ->
                Optional.of(new Field(
                        field.key(),
                        field.label(),
                        type(field),
                        field.required(),
                        field.help(),
                        joined(field.choices(), value),
                        field.columns()));
            default -> Optional.empty();
        };
    }

    private static Field plain(String key) {
        return new Field(key, key, FieldType.TEXT, false, null, List.of());
    }

    private static <T> List<T> joined(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    private static Field with(Field field, String label, FieldType type, boolean required, @Nullable String help) {
        return new Field(field.key(), label, type, required, help, field.choices(), field.columns());
    }

    private static Field withColumns(Field field, List<Field> columns) {
        return new Field(
                field.key(), field.label(), type(field), field.required(), field.help(), field.choices(), columns);
    }

    private static FieldType type(Field field) {
        return field.type() == null ? FieldType.TEXT : field.type();
    }

    private static Optional<FieldType> type(String word) {
        return Arrays.stream(FieldType.values())
                .filter(type -> word(type).equals(word))
                .findFirst();
    }

    private static String word(FieldType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
