package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.shared.process.Field;
import java.util.List;
import java.util.Locale;

/** What is asked for, a row for each field. */
final class FieldTable {

    private FieldTable() {}

    static void write(String title, List<Field> fields, Html html) {
        if (fields.isEmpty()) {
            return;
        }
        html.element("p class=\"label\"", title)
                .open("table class=\"grid\"")
                .open("thead")
                .open("tr");
        List.of("Field", "Kind", "Needed", "Help and choices").forEach(head -> html.element("th scope=\"col\"", head));
        html.close("tr").close("thead").open("tbody");
        for (Field field : fields) {
            html.open("tr")
                    .element("td", field.label().isBlank() ? field.key() : field.label())
                    .element("td", String.valueOf(field.type()).toLowerCase(Locale.ROOT))
                    .element("td", field.required() ? "yes" : "no")
                    .open("td");
            String help = field.help() == null ? "" : field.help();
            String choices = field.choices().isEmpty() ? "" : "One of: " + String.join(", ", field.choices());
            html.lines((help + "\n" + choices).strip()).close("td").close("tr");
        }
        html.close("tbody").close("table");
    }
}
