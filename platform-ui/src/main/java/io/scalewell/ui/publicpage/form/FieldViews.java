package io.scalewell.ui.publicpage.form;

import io.scalewell.shared.form.FormReply.KeptFile;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.ui.publicpage.form.FieldView.FileView;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts fields, what was typed into them and what is wrong with it together. */
public final class FieldViews {

    /** More are a list to open. */
    private static final int MOST_RADIOS = 6;

    private static final int FEWEST_ROWS = 3;
    private static final List<String> CURRENCIES = List.of(
            "EUR", "USD", "GBP", "CHF", "AUD", "CAD", "CNY", "CZK", "DKK", "HUF", "INR", "JPY", "NOK", "PLN", "SEK");

    private final Map<String, List<String>> typed;
    private final Map<String, String> errors;
    private final Map<String, KeptFile> kept;
    private final @Nullable String moreRowsOf;
    private final Locale locale;

    /**
     * @param errors sentences by field key
     * @param moreRowsOf the table that is to have more rows than before
     */
    public FieldViews(
            Map<String, List<String>> typed,
            Map<String, String> errors,
            Map<String, KeptFile> kept,
            @Nullable String moreRowsOf,
            Locale locale) {
        this.typed = typed;
        this.errors = errors;
        this.kept = kept;
        this.moreRowsOf = moreRowsOf;
        this.locale = locale;
    }

    public List<FieldView> of(List<PublicField> fields) {
        return fields.stream()
                .map(each ->
                        field(each.field(), FormSending.FIELD + each.key(), each.multiline(), errors.get(each.key())))
                .toList();
    }

    public static String id(String key) {
        return (FormSending.FIELD + key).replace('.', '-');
    }

    private FieldView field(Field field, String name, boolean multiline, @Nullable String error) {
        var id = name.replace('.', '-');
        var help = field.help() == null || field.help().isBlank() ? null : field.help();
        return new FieldView(
                id,
                name,
                kind(field, multiline),
                field.label(),
                help,
                field.required(),
                values(field, name),
                error,
                describedBy(id, help, error),
                field.type() == FieldType.MONEY ? CURRENCIES : field.choices(),
                file(field),
                field.type() == FieldType.TABLE ? rows(field, name) : List.of());
    }

    private static String kind(Field field, boolean multiline) {
        return switch (field.type() == null ? FieldType.TEXT : field.type()) {
            case TEXT, MEMBER -> multiline ? "area" : "text";
            case CHOICE -> field.choices().size() > MOST_RADIOS ? "list" : "choice";
            case NUMBER, DATE, DATETIME, MULTICHOICE, CHECKBOX, EMAIL, URL, MONEY, FILE, TABLE ->
                String.valueOf(field.type()).toLowerCase(Locale.ROOT);
        };
    }

    private List<String> values(Field field, String name) {
        if (field.type() == FieldType.MONEY) {
            return List.of(first(name + FormSending.AMOUNT), first(name + FormSending.CURRENCY));
        }
        return typed.getOrDefault(name, List.of());
    }

    private String first(String name) {
        return typed.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static @Nullable String describedBy(String id, @Nullable String help, @Nullable String error) {
        var ids = new ArrayList<String>();
        if (help != null) {
            ids.add(id + "-help");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private @Nullable FileView file(Field field) {
        var file = kept.get(field.key());
        return file == null ? null : new FileView(file.name(), size(file.size()), file.reference());
    }

    private String size(long bytes) {
        var numbers = NumberFormat.getIntegerInstance(locale);
        return bytes < 1_000_000
                ? numbers.format(Math.max(1, bytes / 1_000)) + " kB"
                : numbers.format(bytes / 1_000_000) + " MB";
    }

    private List<List<FieldView>> rows(Field table, String name) {
        int shown = Math.max(FEWEST_ROWS, filled(name));
        int rows = table.key().equals(moreRowsOf) ? shown + FEWEST_ROWS : shown;
        var all = new ArrayList<List<FieldView>>();
        for (int row = 0; row < Math.min(rows, FormSending.MOST_ROWS); row++) {
            var prefix = name + "." + row + ".";
            all.add(table.columns().stream()
                    .map(column -> field(column, prefix + column.key(), false, null))
                    .toList());
        }
        return all;
    }

    /** As many as the page had that was sent, also empty ones. */
    private int filled(String name) {
        return typed.keySet().stream()
                .filter(each -> each.startsWith(name + "."))
                .map(each -> each.substring(name.length() + 1).replaceFirst("\\..*", ""))
                .filter(row -> row.matches("\\d{1,2}"))
                .mapToInt(row -> Integer.parseInt(row) + 1)
                .max()
                .orElse(0);
    }
}
