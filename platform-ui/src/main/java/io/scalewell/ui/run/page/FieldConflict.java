package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.Field;
import io.scalewell.ui.component.Ago;
import java.util.Optional;

/** Two people filled in the same field: says so, and lets the reader choose. What the reader typed is still in the field. */
final class FieldConflict extends Div {

    /**
     * @param theirs in words
     * @param who changed it, as far as that is known
     */
    FieldConflict(Field field, String theirs, Optional<LastDoing> who, Runnable onMine, Runnable onTheirs) {
        addClassNames("sw-note", "sw-note-waiting");
        getElement().setAttribute("role", "alert");
        var text = new Paragraph();
        text.addClassName("sw-error-text");
        who.ifPresentOrElse(
                last -> text.add(
                        new Span(getTranslation("run.conflict.by", last.who(), field.label(), theirs) + " "),
                        new Ago(last.at())),
                () -> text.add(new Span(getTranslation("run.conflict", field.label(), theirs))));
        var mine = new Button(getTranslation("run.conflict.mine"), click -> onMine.run());
        var take = new Button(getTranslation("run.conflict.theirs"), click -> onTheirs.run());
        take.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(mine, take);
        buttons.addClassName("sw-error-actions");
        add(text, buttons);
    }
}
