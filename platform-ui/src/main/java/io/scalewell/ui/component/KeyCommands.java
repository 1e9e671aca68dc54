package io.scalewell.ui.component;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.Map;

/**
 * What keys do on a screen, or in the shell on all of them. The commands of the whole product ({@code start-run}, {@code go-runs},
 * {@code filter}, ...) stand in {@code elements/keys/bindings.js}; a screen may bind more keys, which go when it goes.
 */
@Tag("sw-keys")
public final class KeyCommands extends BrowserElement {

    private static final long serialVersionUID = 1L;

    /** The value of {@code data-sw-row} of the row that has the focus, or the empty text. */
    private static final String ROW =
            "document.activeElement?.closest('[data-sw-row]')?.getAttribute('data-sw-row') ?? ''";

    private final Map<String, SerializableConsumer<String>> actions = new HashMap<>();
    private final Map<String, String> bindings = new HashMap<>();

    public KeyCommands() {
        super("keys.js");
        getElement()
                .addEventListener(
                        "sw-key",
                        event -> run(
                                event.getEventData().get("event.detail.command").asString(),
                                event.getEventData().path(ROW).asString("")))
                .addEventData("event.detail.command")
                .addEventData(ROW)
                .setFilter("!event.detail.acted");
    }

    /** Runs the action on a command of the product. */
    public KeyCommands on(String command, SerializableRunnable action) {
        actions.put(command, row -> action.run());
        return this;
    }

    /** @param keys such as {@code e}, {@code g d} or {@code ctrl+enter} */
    public KeyCommands bind(String keys, String command, SerializableRunnable action) {
        bindings.put(keys, command);
        getElement().setPropertyJson("bindings", JacksonUtils.mapToJson(bindings));
        return on(command, action);
    }

    /**
     * The same for what is done with a row.
     *
     * @param action gets what the focused row calls itself, empty when no row has the focus
     */
    public KeyCommands bindRow(String keys, String command, SerializableConsumer<String> action) {
        bind(keys, command, () -> {});
        actions.put(command, action);
        return this;
    }

    private void run(String command, String row) {
        var action = actions.get(command);
        if (action != null) {
            action.accept(row);
        }
    }
}
