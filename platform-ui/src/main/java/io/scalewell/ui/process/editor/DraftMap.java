package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.ui.component.Diagram;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.StepWords;

/** The draft as a picture; a step of it leads back to its line. */
final class DraftMap extends Div {

    private final EditorServices services;
    private final Editing editing;

    DraftMap(EditorServices services, Editing editing) {
        this.services = services;
        this.editing = editing;
        addClassNames("sw-section", "sw-stack");
        Shortcuts.addShortcutListener(this, editing::showMap, Key.SLASH, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
    }

    void show(ProcessDefinition draft) {
        removeAll();
        if (draft.steps().isEmpty()) {
            add(new EmptyState(Symbol.MAP, getTranslation("process.map.empty"), getTranslation("process.no-steps")));
            return;
        }
        var picture = new Diagram();
        picture.show(
                drawn(draft, Direction.RIGHT),
                drawn(draft, Direction.DOWN),
                this::name,
                getTranslation("process.map.nobody"));
        picture.onOpen(editing::jump);
        add(picture);
    }

    private ProcessDiagram drawn(ProcessDefinition draft, Direction direction) {
        return services.diagrams().preview(draft, new ProcessDiagram.Options(false, direction, getLocale()));
    }

    private String name(Assignee assignee) {
        return StepWords.name(assignee, this, services.names());
    }
}
