package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet of keys behind "?". Belongs once into the shell. */
@Tag("sw-key-help")
public final class KeyHelp extends BrowserElement {

    private static final long serialVersionUID = 1L;

    private static final List<String> PLACES = List.of("g m", "g p", "g r", "g a", "g n", "g o", "g v", "g x", "g s");
    private static final List<String> LISTS = List.of("j", "k", "enter", "x", "f", "/", "escape");
    private static final List<String> WORK = List.of("space", "z", "h");
    private static final List<String> EVERYWHERE = List.of("ctrl+k", "c", "?");

    private static final List<String> PROCESS = List.of("1", "e", "r");
    private static final List<String> RUN = List.of("enter", "t", "m", "u", "a", "d", "b", "y", "n", "[", "]");

    private static final List<String> CHECKLIST = List.of(
            "enter",
            "ctrl shift enter",
            "shift enter",
            "tab",
            "shift tab",
            "alt up",
            "alt down",
            "shift up",
            "ctrl a",
            "ctrl d",
            "@",
            "/",
            "!",
            "#",
            "alt enter",
            "ctrl z",
            "ctrl shift z",
            "ctrl /");

    private static final List<String> CAPS =
            List.of("enter", "escape", "space", "tab", "shift", "alt", "up", "down", "ctrl");

    private record Key(String keys, String text) implements Serializable {}

    private record Group(String title, List<Key> keys) implements Serializable {}

    private record Sheet(String title, String close, String single, List<Group> groups, Map<String, String> caps)
            implements Serializable {}

    public KeyHelp() {
        super("keys.js");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var groups = List.of(
                group("everywhere", "key", EVERYWHERE),
                group("places", "key", PLACES),
                group("lists", "key", LISTS),
                group("work", "work", WORK),
                group("process", "page", PROCESS),
                group("run", "step", RUN),
                group("checklist", "write", CHECKLIST));
        var sheet = new Sheet(
                text("title"),
                text("close"),
                text("single"),
                groups,
                CAPS.stream().collect(Collectors.toMap(cap -> cap, cap -> text("cap." + cap))));
        getElement().setPropertyJson("sheet", JacksonUtils.writeValue(sheet));
    }

    private Group group(String name, String kind, List<String> keys) {
        return new Group(
                text(name),
                keys.stream()
                        .map(each -> new Key(each, text(kind + "." + each.replace(' ', '-'))))
                        .toList());
    }

    private String text(String name) {
        return getTranslation("component.keys." + name);
    }
}
