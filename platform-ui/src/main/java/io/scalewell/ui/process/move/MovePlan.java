package io.scalewell.ui.process.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.MovedTask;
import io.scalewell.shared.run.MovedTask.Fate;
import java.util.ArrayList;
import java.util.List;

/** What a move does to the tasks of a run: in a line, and task by task. */
public final class MovePlan extends Div {

    /** In a line, with every task below it. */
    public MovePlan(MigrationPreview preview) {
        addClassName("sw-stack");
        add(inShort(preview), content(preview));
    }

    static Component inShort(MigrationPreview preview) {
        var line = new Paragraph();
        List<String> parts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            int number = preview.of(fate).size();
            if (number > 0) {
                parts.add(line.getTranslation("move.count." + fate, number));
            }
        }
        var words = String.join(" · ", parts);
        line.setText(preview.completes() ? words + ". " + line.getTranslation("move.completes") : words);
        return line;
    }

    /** Every task, to be opened. */
    static Component inFull(MigrationPreview preview) {
        var details = new Details();
        details.setSummaryText(details.getTranslation("move.details"));
        details.add(content(preview));
        details.addClassName("sw-move-details");
        return details;
    }

    private static Component content(MigrationPreview preview) {
        var list = new UnorderedList();
        list.addClassName("sw-move-tasks");
        preview.tasks().forEach(task -> list.add(line(task)));
        var content = new Div(list);
        if (!preview.orphans().isEmpty()) {
            content.add(new Paragraph(content.getTranslation("move.orphans", String.join(", ", preview.orphans()))));
        }
        return content;
    }

    private static ListItem line(MovedTask task) {
        var fate = new Span();
        fate.setText(fate.getTranslation("move.fate." + task.fate()));
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
