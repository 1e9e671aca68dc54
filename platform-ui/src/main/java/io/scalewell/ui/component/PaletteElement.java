package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens anything from the keyboard: what was opened lately, commands, and whatever the server finds. Typing, arrows and the choice
 * are the browser's own; the server is asked when the typing pauses.
 */
@Tag("sw-palette")
public final class PaletteElement extends BrowserElement {

    private static final long serialVersionUID = 1L;

    private static final String TEXT = "event.detail.text";
    private static final String NUMBER = "event.detail.number";
    private static final String PATH = "event.detail.path";

    public PaletteElement() {
        super("palette.js");
    }

    /**
     * Something to do.
     *
     * @param command as in {@link KeyCommands}
     * @param keys that do the same, such as {@code g r}; null for none
     */
    public record Command(
            String command, String text, @Nullable String keys, Symbol icon) implements Serializable {}

    /**
     * Something to open.
     *
     * @param marks where in the text the words stand that were looked for: from and until
     * @param path is told when it is chosen
     */
    public record Item(
            String title,
            List<List<Integer>> marks,
            @Nullable String key,
            @Nullable String where,
            List<List<Integer>> whereMarks,
            @Nullable String snippet,
            List<List<Integer>> snippetMarks,
            @Nullable String state,
            Symbol icon,
            String path)
            implements Serializable {}

    public record Group(String title, List<Item> items) implements Serializable {}

    /** @param problem why there is no answer */
    public record Answer(List<Group> groups, @Nullable String problem) implements Serializable {}

    /** @param owner whose recently opened things are remembered in this browser */
    public void setOwner(String owner) {
        getElement().setProperty("owner", owner);
    }

    public void setCommands(List<Command> commands) {
        getElement().setPropertyJson("commands", JacksonUtils.listToJson(commands));
    }

    /** Asks what there is to a text. */
    public PaletteElement onSearch(SerializableFunction<String, Answer> search) {
        getElement()
                .addEventListener(
                        "sw-palette-search",
                        event -> getElement()
                                .callJsFunction(
                                        "answer",
                                        event.getEventData().get(NUMBER).asInt(),
                                        JacksonUtils.writeValue(search.apply(
                                                event.getEventData().get(TEXT).asString()))))
                .addEventData(TEXT)
                .addEventData(NUMBER);
        return this;
    }

    public PaletteElement onOpen(SerializableConsumer<String> open) {
        getElement()
                .addEventListener(
                        "sw-palette-open",
                        event -> open.accept(event.getEventData().get(PATH).asString()))
                .addEventData(PATH);
        return this;
    }

    /** Remembers that a thing was opened. */
    public void visited(String path, String title, Symbol icon) {
        var thing = JacksonUtils.createObjectNode();
        thing.put("path", path);
        thing.put("title", title);
        thing.put("icon", icon.id());
        getElement().setPropertyJson("visited", thing);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTexts("component.palette.");
    }
}
