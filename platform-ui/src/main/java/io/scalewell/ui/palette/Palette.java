package io.scalewell.ui.palette;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.search.Search;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.PaletteElement;
import io.scalewell.ui.component.PaletteElement.Answer;
import io.scalewell.ui.component.PaletteElement.Command;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.CommandPalette;
import io.scalewell.ui.shell.ShellCommand;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@SpringComponent
@UIScope
class Palette implements CommandPalette {

    /** Screens that show one thing, by the first part of their address. */
    private static final Map<String, Symbol> THINGS = Map.of(
            "processes", Symbol.PROCESS,
            "runs", Symbol.RUN,
            "goals", Symbol.GOAL,
            "reviews", Symbol.REVIEW,
            "automations", Symbol.AUTOMATION);

    private static final List<String> NO_THINGS = List.of("new", "executions");

    private final Search search;
    private final Workspace workspace;
    private final PaletteElement element = new PaletteElement();

    Palette(Search search, Workspace workspace) {
        this.search = search;
        this.workspace = workspace;
        var me = workspace.me();
        element.setOwner(workspace.organization().slug() + ":" + me.id());
        element.setCommands(Stream.of(ShellCommand.values())
                .filter(command -> command.isFor(me.role()))
                .map(command -> new Command(
                        command.id(),
                        element.getTranslation("palette.command." + command.id()),
                        command.keys(),
                        command.symbol()))
                .toList());
        element.onSearch(this::find).onOpen(workspace::go);
    }

    @Override
    public Component button() {
        var button = new NativeButton();
        button.addClassName("sw-search");
        button.getElement().setAttribute("data-sw-search", true);
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        var text = new Span(button.getTranslation("palette.button"));
        text.addClassName("sw-search-text");
        var keys = new Span("Ctrl K");
        keys.addClassName("sw-kbd");
        keys.getElement().setAttribute("aria-hidden", "true");
        button.add(new Icon(Symbol.SEARCH), text, keys);
        return button;
    }

    @Override
    public Component element() {
        return element;
    }

    @Override
    public void visited(Location location, String title) {
        var segments = location.getSegments();
        if (segments.size() == 3 && THINGS.containsKey(segments.get(1)) && !NO_THINGS.contains(segments.get(2))) {
            var key = segments.get(2);
            element.visited(segments.get(1) + "/" + key, key + " " + title, THINGS.get(segments.get(1)));
        }
    }

    private Answer find(String text) {
        try {
            return new Answer(new FoundThings(element, text).groups(search.find(text, Search.USUAL)), null);
        } catch (Problem refused) {
            return new Answer(List.of(), refused.message().in(UI.getCurrent().getLocale()));
        }
    }
}
