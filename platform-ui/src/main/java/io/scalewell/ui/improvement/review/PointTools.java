package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Workspace;

/** What can be done at a point: notes, decisions and time where it is the current one; elsewhere, to turn to it. */
final class PointTools extends Div {

    private static final int MORE = 5;

    private final ReviewNotes notes;
    private final DecisionEditor decisions;
    private final Button turn;
    private final Button next;
    private final Div current;
    private int minutes;

    PointTools(Workspace workspace, ReviewWork work, int position) {
        addClassName("sw-agenda-tools");
        notes = new ReviewNotes(work, position, workspace.times().today());
        decisions = new DecisionEditor(work, position);
        turn = new Button(getTranslation("review.turn"), click -> work.turnTo(position));
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        next = new Button(
                getTranslation("review.next"), new Icon(Symbol.ARROW_RIGHT), click -> work.turnTo(position + 1));
        next.setIconAfterText(true);
        var more = new Button(getTranslation("review.time.more"), click -> work.giveTime(position, minutes + MORE));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(next, more, decisions);
        buttons.addClassName("sw-cluster");
        current = new Div(notes, buttons);
        current.addClassName("sw-stack");
        add(turn, current);
    }

    void show(AgendaItem item, boolean isCurrent, boolean isFollowed) {
        minutes = item.minutes();
        notes.show(item.notes());
        decisions.show(item.decision());
        turn.setVisible(!isCurrent);
        current.setVisible(isCurrent);
        next.setVisible(isFollowed);
    }

    void focusNotes() {
        notes.focus();
    }
}
