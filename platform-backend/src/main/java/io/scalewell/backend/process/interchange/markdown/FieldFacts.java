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
    private static final String YES = "yes";

    private final List<Field> fields = new ArrayList<>();

    static List<Fact> of(List<Field> fields) {
        List<Fact> facts = new ArrayList<>();
        for (Field field : fields) {
            facts.add(new Fact(FIELD, field.key()));
            facts.add(new Fact(LABEL, field.label()));
            facts.add(new Fact(TYPE, word(type(field))));
            if (field.required()) {
                facts.add(new Fact(REQUIRED, YES));
            }
            if (field.help() != null && !field.help().isBlank()) {
                facts.add(new Fact(HELP, field.help()));
            }
            field.choices().forEach(choice -> facts.add(new Fact(CHOICE, choice)));
        }
        return facts;
    }

    /** False when a fact says nothing about a field. */
    boolean read(Fact fact) {
        if (fact.name().equals(FIELD)) {
            fields.add(new Field(fact.value(), fact.value(), FieldType.TEXT, false, null, List.of()));
            return true;
        }
        Optional<Field> read = fields.isEmpty() ? Optional.empty() : with(fields.getLast(), fact);
        read.ifPresent(field -> fields.set(fields.size() - 1, field));
        return read.isPresent();
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    private static Optional<Field> with(Field field, Fact fact) {
        String value = fact.value();
        return switch (fact.name()) {
            case LABEL -> Optional.of(with(field, value, type(field), field.required(), field.help()));
            case TYPE -> type(value).map(type -> with(field, field.label(), type, field.required(), field.help()));
            case REQUIRED -> Optional.of(with(field, field.label(), type(field), value.equals(YES), field.help()));
            case HELP -> Optional.of(with(field, field.label(), type(field), field.required(), value));
            case CHOICE -> {
                List<String> choices = new ArrayList<>(field.choices());
                choices.add(value);
                yield Optional.of(
                        new Field(field.key(), field.label(), type(field), field.required(), field.help(), choices));
            }
            default -> Optional.empty();
        };
    }

    private static Field with(Field field, String label, FieldType type, boolean required, @Nullable String help) {
        return new Field(field.key(), label, type, required, help, field.choices());
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
