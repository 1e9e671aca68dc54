package io.scalewell.ui.component;

import com.vaadin.flow.component.Tag;
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

    private final Map<String, SerializableRunnable> actions = new HashMap<>();
    private final Map<String, String> bindings = new HashMap<>();

    public KeyCommands() {
        super("keys.js");
        getElement()
                .addEventListener(
                        "sw-key",
                        event -> run(
                                event.getEventData().get("event.detail.command").asString()))
                .addEventData("event.detail.command")
                .setFilter("!event.detail.acted");
    }

    /** Runs the action on a command of the product. */
    public KeyCommands on(String command, SerializableRunnable action) {
        actions.put(command, action);
        return this;
    }

    /** @param keys such as {@code e}, {@code g d} or {@code ctrl+enter} */
    public KeyCommands bind(String keys, String command, SerializableRunnable action) {
        bindings.put(keys, command);
        getElement().setPropertyJson("bindings", JacksonUtils.mapToJson(bindings));
        return on(command, action);
    }

    private void run(String command) {
        var action = actions.get(command);
        if (action != null) {
            action.run();
        }
    }
}
