package io.scalewell.backend.process.interchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.Message;
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
 * choices with {@code |} between them, and the help. A part with a semicolon or a line break stands in quotes. The columns of a table
 * are the lines below it, each with {@code >} before its key: {@code > amount;MONEY;optional;Amount}.
 */
final class FieldsCell {

    private static final int MOST_LINES = 1_000;
    private static final String REQUIRED = "required";
    private static final String BETWEEN_CHOICES = " | ";
    private static final String COLUMN = ">";
    private static final int LEAST_PARTS = 4;

    private FieldsCell() {}

    static String write(List<Field> fields) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            for (Field field : fields) {
                csv.writeRecord(parts(field, ""));
                field.columns().forEach(column -> csv.writeRecord(parts(column, COLUMN + " ")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().stripTrailing();
    }

    private static List<String> parts(Field field, String mark) {
        List<String> parts = new ArrayList<>(List.of(
                mark + field.key(),
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
    static List<Field> read(String cell, Consumer<Message> warnings) {
        List<Field> fields = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(cell)) {
            for (CsvRecord line : csv) {
                if (line.getStartingLineNumber() > MOST_LINES) {
                    warnings.accept(Message.of("import.cell.lines", MOST_LINES));
                    break;
                }
                List<String> parts =
                        line.getFields().stream().map(String::strip).toList();
                if (parts.stream().anyMatch(part -> !part.isEmpty())) {
                    if (!add(fields, parts)) {
                        warnings.accept(misunderstood(parts));
                    }
                }
            }
        } catch (CsvParseException wrong) {
            warnings.accept(misunderstood(List.of(cell)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fields;
    }

    /** False when a line is no field, or a column of nothing. */
    private static boolean add(List<Field> fields, List<String> parts) {
        boolean column = parts.getFirst().startsWith(COLUMN);
        Optional<Field> read = field(parts);
        if (read.isEmpty() || (column && fields.isEmpty())) {
            return false;
        }
        fields.add(column ? withColumn(fields.removeLast(), read.get()) : read.get());
        return true;
    }

    private static Field withColumn(Field table, Field column) {
        List<Field> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return new Field(
                table.key(), table.label(), table.type(), table.required(), table.help(), table.choices(), columns);
    }

    private static Message misunderstood(List<String> parts) {
        return Message.of("import.cell.field", String.join("; ", parts));
    }

    private static Optional<Field> field(List<String> parts) {
        Optional<FieldType> type = parts.size() < LEAST_PARTS ? Optional.empty() : type(parts.get(1));
        return type.map(found -> new Field(
                parts.get(0).startsWith(COLUMN)
                        ? parts.get(0).substring(COLUMN.length()).strip()
                        : parts.get(0),
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
