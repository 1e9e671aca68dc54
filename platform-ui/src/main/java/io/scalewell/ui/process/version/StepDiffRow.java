package io.scalewell.ui.process.version;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.diff.Difference;
import io.scalewell.shared.process.diff.StepDiff;
import io.scalewell.shared.process.diff.StepPlace;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.process.StepWords;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A step in both states beside each other, said in a word and a sign what became of it. */
final class StepDiffRow extends ListItem {

    private final UnaryOperator<String> names;

    StepDiffRow(StepDiff step, UnaryOperator<String> names) {
        this.names = names;
        addClassName("sw-diff-step");
        var head = new Div(side("before", step.before()), side("after", step.after()));
        head.addClassName("sw-diff-head");
        add(chips(step), head);
        var words = new DiffWords(this, names);
        step.changes().stream()
                .filter(change -> !change.property().equals("title"))
                .forEach(change -> add(new ChangeRow(
                        words.property(change),
                        words.before(step, change),
                        words.after(step, change),
                        change.pieces())));
    }

    private Div chips(StepDiff step) {
        var chips = new Div();
        chips.addClassName("sw-diff-chips");
        if (step.difference() != Difference.SAME) {
            chips.add(chip(step.difference()));
        }
        var before = step.before();
        var after = step.after();
        if (step.moved() && before != null && after != null) {
            chips.add(new StatusChip(Status.PROGRESS, "⇅ " + getTranslation("diff.moved")));
            var was = new Span(
                    before.stage().equals(after.stage()) || before.stage().isBlank()
                            ? getTranslation("versions.compare.was", before.number())
                            : getTranslation("versions.compare.moved-from", before.number(), before.stage()));
            was.addClassNames("sw-quiet", "sw-row-meta");
            chips.add(was);
        }
        return chips;
    }

    private StatusChip chip(Difference difference) {
        var text = getTranslation("diff.difference." + difference);
        return switch (difference) {
            case ADDED -> new StatusChip(Status.DONE, "+ " + text);
            case REMOVED -> new StatusChip(Status.DANGER, "− " + text);
            case CHANGED -> new StatusChip(Status.WAITING, "≠ " + text);
            case SAME -> new StatusChip(Status.NEUTRAL, text);
        };
    }

    private Div side(String which, @Nullable StepPlace place) {
        var side = new Div();
        side.addClassNames("sw-diff-side", "sw-diff-" + which);
        var label = new Span(getTranslation("versions.compare." + which));
        label.addClassName("sw-diff-label");
        side.add(label);
        if (place == null) {
            var missing = new Span(getTranslation("versions.compare.not-there"));
            missing.addClassName("sw-quiet");
            side.add(missing);
            side.addClassName("sw-diff-missing");
            return side;
        }
        var number = new Span(String.valueOf(place.number()));
        number.addClassNames("sw-quiet", "sw-num");
        var title = new Span(place.step().title());
        title.addClassName("sw-strong");
        var line = new Div(number, title);
        line.addClassName("sw-diff-title");
        side.add(line);
        var facts = StepWords.of(place.step(), this, names).stream()
                .map(StepWords::text)
                .toList();
        if (!facts.isEmpty()) {
            var meta = new Paragraph(String.join(" · ", facts));
            meta.addClassNames("sw-quiet", "sw-diff-facts");
            side.add(meta);
        }
        return side;
    }
}
