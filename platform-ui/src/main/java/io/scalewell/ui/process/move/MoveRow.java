package io.scalewell.ui.process.move;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.RunKey;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.function.BiConsumer;

/** A run that could be moved: what happens to its tasks, in short and in full. */
final class MoveRow extends ListItem {

    MoveRow(Workspace workspace, MigrationPreview preview, boolean chosen, BiConsumer<RunKey, Boolean> onChoose) {
        addClassNames("sw-row", "sw-row-move");
        var box = new Checkbox(chosen);
        box.setAriaLabel(getTranslation("move.choose", preview.run()));
        box.addValueChangeListener(change -> onChoose.accept(preview.run(), change.getValue()));
        var lead = new Div(box);
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, RunNavigation.run(preview.run()), preview.name());
        title.addClassName("sw-row-title");
        var key = new Span(preview.run().value());
        key.addClassName("sw-row-meta");
        var heading = new Div(title, key);
        heading.addClassName("sw-cluster");
        var main = new Div(heading, MovePlan.inShort(preview), MovePlan.inFull(preview));
        main.addClassNames("sw-row-main", "sw-stack");
        var versions = new Span(getTranslation("move.versions", preview.from(), preview.to()));
        versions.addClassNames("sw-row-meta", "sw-num");
        var tail = new Div(versions);
        tail.addClassName("sw-row-tail");
        add(lead, main, tail);
    }
}
