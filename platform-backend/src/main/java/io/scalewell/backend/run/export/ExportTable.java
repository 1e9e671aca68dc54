package io.scalewell.backend.run.export;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs as rows. A cell is null, a {@code String}, a {@code Number}, a {@code Boolean}, a {@code LocalDate} or a {@code LocalDateTime} in
 * the organization's zone.
 */
public final class ExportTable {

    private static final List<Message> COLUMNS = List.of(
            Message.of("export.key"),
            Message.of("export.name"),
            Message.of("export.process"),
            Message.of("export.version"),
            Message.of("export.state"),
            Message.of("export.starter"),
            Message.of("export.started"),
            Message.of("export.completed"),
            Message.of("export.due"),
            Message.of("export.steps-done"),
            Message.of("export.steps"),
            Message.of("export.open-steps"));

    private final ZoneId zone;
    private final Locale reader;
    private final List<Field> fields;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /**
     * @param reader in whose language the columns are named
     * @param fields that get a column each, after the columns that every run has
     */
    public ExportTable(ZoneId zone, Locale reader, List<Field> fields) {
        this.zone = zone;
        this.reader = reader;
        this.fields = List.copyOf(fields);
    }

    public ZoneId zone() {
        return zone;
    }

    public List<String> columns() {
        return Stream.concat(
                        COLUMNS.stream().map(column -> column.in(reader)),
                        fields.stream().map(Field::label))
                .toList();
    }

    public List<List<@Nullable Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** @param values of the run's fields, by key */
    public void add(RunSummary run, Map<String, Object> values) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(run.key().value());
        row.add(run.name());
        row.add(run.processName());
        row.add(run.version());
        row.add(run.state().name());
        row.add(run.starter());
        row.add(local(run.startedAt()));
        row.add(local(run.completedAt()));
        row.add(local(run.due()));
        row.add(run.done());
        row.add(run.total());
        row.add(String.join("; ", run.current()));
        fields.forEach(field -> row.add(FieldCell.of(field, values.get(field.key()), zone)));
        rows.add(row);
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
