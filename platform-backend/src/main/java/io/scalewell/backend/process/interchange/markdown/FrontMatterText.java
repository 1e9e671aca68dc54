package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.shared.process.ProcessDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a process says about itself, as the front matter that {@link FrontMatter} reads. */
final class FrontMatterText {

    private final StringBuilder lines = new StringBuilder();

    FrontMatterText(ProcessDefinition process) {
        add("purpose", process.purpose());
        add("output", process.output());
        add("suppliers", process.suppliers());
        add("inputs", process.inputs());
        add("customer", process.customer());
        add("owner", process.owner());
        add("department", process.department());
        add("tags", process.tags());
        add("objectives", process.objectives());
        add("obligations", process.obligations());
        add("review-every", process.reviewEvery());
        add("regulated", process.regulated() ? FrontMatter.YES : null);
    }

    private void add(String key, @Nullable String value) {
        if (value != null && isShort(value)) {
            lines.append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    private void add(String key, List<String> values) {
        if (!values.isEmpty()) {
            lines.append(key).append(":\n");
            values.forEach(value -> lines.append("  - ").append(quoted(value)).append('\n'));
        }
    }

    /** Whether it is one line that reads the same in front matter. */
    static boolean isShort(String value) {
        return !value.isBlank() && value.equals(oneLine(value));
    }

    private static String oneLine(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    private static String quoted(String value) {
        String line = oneLine(value);
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Nothing when there is nothing to say. */
    @Override
    public String toString() {
        return lines.isEmpty() ? "" : "---\n" + lines + "---";
    }
}
