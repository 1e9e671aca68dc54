package io.scalewell.ui.process.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.MovedTask;
import io.scalewell.shared.run.MovedTask.Fate;
import io.scalewell.shared.run.RunKey;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.List;
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
        var main = new Div(title, new Paragraph(summary(preview)), details(preview));
        main.addClassNames("sw-row-main", "sw-stack");
        var versions = new Span(getTranslation("move.versions", preview.from(), preview.to()));
        versions.addClassNames("sw-row-meta", "sw-num");
        var tail = new Div(versions);
        tail.addClassName("sw-row-tail");
        add(lead, main, tail);
    }

    private String summary(MigrationPreview preview) {
        List<String> parts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            int number = preview.of(fate).size();
            if (number > 0) {
                parts.add(getTranslation("move.count." + fate, number));
            }
        }
        var words = String.join(" · ", parts);
        return preview.completes() ? words + ". " + getTranslation("move.completes") : words;
    }

    private Component details(MigrationPreview preview) {
        var list = new UnorderedList();
        list.addClassName("sw-move-tasks");
        preview.tasks().forEach(task -> list.add(line(task)));
        var content = new Div(list);
        if (!preview.orphans().isEmpty()) {
            content.add(new Paragraph(getTranslation("move.orphans", String.join(", ", preview.orphans()))));
        }
        var details = new Details(getTranslation("move.details"), content);
        details.addClassName("sw-move-details");
        return details;
    }

    private ListItem line(MovedTask task) {
        var fate = new Span(getTranslation("move.fate." + task.fate()));
        fate.addClassNames("sw-move-fate", "sw-move-" + tone(task.fate()));
        return new ListItem(new Span(task.title()), fate);
    }

    private static String tone(Fate fate) {
        return switch (fate) {
            case STAYS_DONE, GOES_ON, STAYS_IN_HISTORY -> "calm";
            case BECOMES_READY, COMES_LATER -> "new";
            case WAITS_AGAIN, BEGINS_AGAIN -> "again";
            case IS_DROPPED -> "gone";
        };
    }
}
