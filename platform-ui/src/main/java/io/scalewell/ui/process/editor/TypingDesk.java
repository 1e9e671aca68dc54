package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.Stage;
import io.scalewell.ui.component.MiniMap;
import java.util.List;

/** The checklist that is typed, with a small live map of it in the left margin. */
final class TypingDesk extends Div {

    private static final ProcessDiagram.Options DOWN = new ProcessDiagram.Options(false, Direction.DOWN);

    private final EditorServices services;
    private final DraftSession session;
    private final MiniMap map = new MiniMap();
    private List<Stage> drawn = List.of();

    TypingDesk(EditorServices services, DraftSession session, ChecklistEditor checklist) {
        this.services = services;
        this.session = session;
        addClassName("sw-desk");
        map.onAsk(this::draw);
        map.onOpen(checklist::jump);
        add(map, checklist);
        draftChanged();
    }

    /** The map follows when the reader pauses; what does not show in it changes nothing. */
    void draftChanged() {
        var now = session.draft().stages();
        if (!now.equals(drawn)) {
            drawn = now;
            map.changed();
        }
    }

    void select(String step) {
        map.select(step);
    }

    private void draw() {
        var draft = session.draft();
        if (draft.steps().isEmpty()) {
            map.clear();
        } else {
            map.show(services.diagrams().preview(draft, DOWN));
        }
    }
}
