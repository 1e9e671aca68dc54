package io.scalewell.ui.process.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.process.diff.Change;
import io.scalewell.shared.process.diff.Difference;
import io.scalewell.shared.process.diff.ProcessDiff;
import io.scalewell.shared.process.diff.StageDiff;
import io.scalewell.shared.process.diff.StepDiff;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two states of a process side by side, or below each other where there is no room; what stayed the same is folded up. */
public final class DiffView extends Div {

    private final UnaryOperator<String> names;

    /** @param names gives the name of a member by e-mail address */
    public DiffView(ProcessDiff diff, UnaryOperator<String> names) {
        this.names = names;
        addClassName("sw-diff");
        if (diff.isEmpty()) {
            add(new EmptyState(
                    Symbol.PROCESS,
                    getTranslation("versions.compare.same"),
                    getTranslation("versions.compare.same.text")));
            return;
        }
        var sides = new Div(
                new Span(getTranslation("versions.compare.before")),
                new Span(getTranslation("versions.compare.after")));
        sides.addClassNames("sw-diff-sides", "sw-quiet");
        sides.getElement().setAttribute("aria-hidden", "true");
        add(sides);
        if (!diff.header().isEmpty()) {
            add(header(diff.header()));
        }
        var steps = new Section(new H2(getTranslation("versions.compare.steps")));
        steps.addClassName("sw-section");
        diff.stages().forEach(stage -> steps.add(stage(stage)));
        add(steps);
    }

    private Component header(List<Change> changes) {
        var section = new Section(new H2(getTranslation("versions.compare.header")));
        section.addClassName("sw-section");
        changes.forEach(change -> section.add(row(change)));
        return section;
    }

    private ChangeRow row(Change change) {
        var words = new DiffWords(this, names);
        return new ChangeRow(
                words.property(change),
                words.ofHeader(change, change.before()),
                words.ofHeader(change, change.after()),
                change.pieces());
    }

    private Component stage(StageDiff stage) {
        var block = new Div();
        block.addClassName("sw-diff-stage");
        if (!stage.title().isBlank() || stage.differs()) {
            block.add(title(stage));
        }
        stage.changes().forEach(change -> block.add(row(change)));
        var list = new OrderedList();
        list.addClassName("sw-diff-steps");
        var same = new ArrayList<StepDiff>();
        for (var step : stage.steps()) {
            if (step.differs()) {
                fold(same, list);
                list.add(new StepDiffRow(step, names));
            } else {
                same.add(step);
            }
        }
        fold(same, list);
        block.add(list);
        return block;
    }

    private Component title(StageDiff stage) {
        var text = stage.title().isBlank() ? getTranslation("versions.compare.stage") : stage.title();
        var title = new H3(text);
        title.addClassName("sw-stage-title");
        switch (stage.difference()) {
            case ADDED ->
                title.add(new StatusChip(Status.DONE, "+ " + getTranslation("diff.difference." + Difference.ADDED)));
            case REMOVED ->
                title.add(
                        new StatusChip(Status.DANGER, "− " + getTranslation("diff.difference." + Difference.REMOVED)));
            case CHANGED, SAME -> {}
        }
        if (stage.moved()) {
            title.add(new StatusChip(Status.PROGRESS, "⇅ " + getTranslation("diff.moved")));
        }
        return title;
    }

    /** What stayed the same is one line until somebody asks for it. */
    private void fold(List<StepDiff> same, OrderedList list) {
        if (same.isEmpty()) {
            return;
        }
        var titles = new UnorderedList();
        titles.addClassNames("sw-quiet", "sw-diff-same");
        same.forEach(step -> titles.add(new ListItem(step.step().title())));
        var folded = new Details(getTranslation("versions.compare.unchanged", same.size()), titles);
        folded.addClassName("sw-diff-fold");
        list.add(new ListItem(folded));
        same.clear();
    }
}
