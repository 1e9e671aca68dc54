package io.scalewell.ui.component;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of the checklist editor.
 *
 * @param key stable name; the browser makes one for a new line
 * @param title one line of text, may be empty while it is typed
 * @param parallel for a stage: its steps may be done in any order
 * @param details what the line has beside its title, by property; what is empty is not in it
 */
public record OutlineLine(
        String key,
        Level level,
        String title,
        boolean parallel,
        @Nullable ObjectNode details) implements Serializable {

    /** Longest title the editor lets anybody type. */
    public static final int MAX_TITLE = 500;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    public OutlineLine {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key of a line: " + key);
        }
        if (title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("A title has at most %d characters".formatted(MAX_TITLE));
        }
        details = details == null ? JsonNodeFactory.instance.objectNode() : details.deepCopy();
    }

    /** A line with nothing but its title. */
    public OutlineLine(String key, Level level, String title, boolean parallel) {
        this(key, level, title, parallel, null);
    }

    @Override
    public ObjectNode details() {
        return details == null ? JsonNodeFactory.instance.objectNode() : details.deepCopy();
    }

    /** Whether there is nothing in it yet. */
    public boolean hasNoWord() {
        return title.isBlank() && details().isEmpty();
    }

    /** A stage is a heading, a step stands below it, an item below a step. */
    public enum Level {
        @JsonProperty("stage")
        STAGE,
        @JsonProperty("step")
        STEP,
        @JsonProperty("item")
        ITEM
    }
}
