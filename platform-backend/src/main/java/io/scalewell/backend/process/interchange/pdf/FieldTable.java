package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.backend.process.flow.FieldTypeWords;
import io.scalewell.shared.process.Field;
import java.util.List;

/** What is asked for, a row for each field. */
final class FieldTable {

    /** Tables with more rows may go on on the next page. */
    private static final int LONG = 12;

    private FieldTable() {}

    static void write(String title, List<Field> fields, Html html) {
        if (fields.isEmpty()) {
            return;
        }
        html.element("p class=\"label\"", title)
                .open(fields.size() > LONG ? "table class=\"grid\"" : "table class=\"grid short\"")
                .open("thead")
                .open("tr");
        List.of(
                        html.say("document.field"),
                        html.say("document.kind"),
                        html.say("document.field.needed"),
                        html.say("document.field.help"))
                .forEach(head -> html.element("th scope=\"col\"", head));
        html.close("tr").close("thead").open("tbody");
        for (Field field : fields) {
            html.open("tr")
                    .element("td", field.label().isBlank() ? field.key() : field.label())
                    .element("td", html.say(FieldTypeWords.of(field.type())))
                    .element("td", field.required() ? html.say("document.yes") : html.say("document.no"))
                    .open("td");
            String help = field.help() == null ? "" : field.help();
            String choices = field.choices().isEmpty()
                    ? ""
                    : html.say("document.field.choices", String.join(", ", field.choices()));
            html.lines((help + "\n" + choices).strip()).close("td").close("tr");
        }
        html.close("tbody").close("table");
    }
}
