package io.scalewell.backend.process.interchange.table;

import io.scalewell.shared.process.Call;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which process a step runs, in one cell: its key, then a line for each field, {@code in customer = client} for one that goes in and
 * {@code out score = result} for one that comes back.
 */
public final class CallCell {

    private static final String IN = "in ";
    private static final String OUT = "out ";

    private CallCell() {}

    /** Nothing when it calls none. */
    public static String write(@Nullable Call call) {
        if (call == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(call.process());
        call.inputs().forEach((to, from) -> lines.add(IN + to + " = " + from));
        call.outputs().forEach((to, from) -> lines.add(OUT + to + " = " + from));
        return String.join("\n", lines);
    }

    /** Tells each line that hands over no field. */
    public static @Nullable Call read(String cell, Consumer<Message> warnings) {
        List<String> lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return null;
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        Map<String, String> outputs = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int equals = line.indexOf('=');
            boolean in = line.startsWith(IN);
            if (equals < 0 || !(in || line.startsWith(OUT))) {
                warnings.accept(Message.of("import.cell.call", line));
                continue;
            }
            String to = line.substring((in ? IN : OUT).length(), equals).strip();
            (in ? inputs : outputs).put(to, line.substring(equals + 1).strip());
        }
        return new Call(lines.getFirst(), inputs, outputs);
    }
}
