package io.scalewell.backend.process.interchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a step in one cell, a line each with its parts between semicolons: {@code idNumber;TEXT;required;ID number}, then the
 * choices with {@code |} between them, and the help. A part with a semicolon or a line break stands in quotes.
 */
final class FieldsCell {

    private static final String REQUIRED = "required";
    private static final String BETWEEN_CHOICES = " | ";
    private static final int LEAST_PARTS = 4;

    private FieldsCell() {}

    static String write(List<Field> fields) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            fields.forEach(field -> csv.writeRecord(parts(field)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().stripTrailing();
    }

    private static List<String> parts(Field field) {
        List<String> parts = new ArrayList<>(List.of(
                field.key(),
                Objects.requireNonNullElse(field.type(), FieldType.TEXT).name(),
                field.required() ? REQUIRED : "optional",
                field.label(),
                String.join(BETWEEN_CHOICES, field.choices()),
                Objects.toString(field.help(), "")));
        while (parts.size() > LEAST_PARTS && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return parts;
    }

    /** Tells each line that is not a field. */
    static List<Field> read(String cell, Consumer<String> warnings) {
        List<Field> fields = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(cell)) {
            for (CsvRecord line : csv) {
                List<String> parts =
                        line.getFields().stream().map(String::strip).toList();
                if (parts.stream().anyMatch(part -> !part.isEmpty())) {
                    field(parts).ifPresentOrElse(fields::add, () -> warnings.accept(misunderstood(parts)));
                }
            }
        } catch (CsvParseException wrong) {
            warnings.accept(misunderstood(List.of(cell)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fields;
    }

    private static String misunderstood(List<String> parts) {
        return "the field \"" + String.join("; ", parts) + "\" was not understood.";
    }

    private static Optional<Field> field(List<String> parts) {
        Optional<FieldType> type = parts.size() < LEAST_PARTS ? Optional.empty() : type(parts.get(1));
        return type.map(found -> new Field(
                parts.get(0),
                parts.get(3),
                found,
                parts.get(2).equalsIgnoreCase(REQUIRED),
                filled(parts, 5),
                choices(filled(parts, 4))));
    }

    private static @Nullable String filled(List<String> parts, int index) {
        return index < parts.size() && !parts.get(index).isEmpty() ? parts.get(index) : null;
    }

    private static Optional<FieldType> type(String name) {
        return Arrays.stream(FieldType.values())
                .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> choices(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(String::strip)
                        .filter(choice -> !choice.isEmpty())
                        .toList();
    }
}
