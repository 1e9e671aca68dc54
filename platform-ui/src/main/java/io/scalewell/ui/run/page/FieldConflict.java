package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.process.Field;
import org.jspecify.annotations.Nullable;

/** Two people filled in the same field: says so, and lets the reader choose. What the reader typed is still in the field. */
final class FieldConflict extends Div {

    FieldConflict(Field field, @Nullable Object theirs, Runnable onMine, Runnable onTheirs) {
        addClassNames("sw-note", "sw-note-waiting");
        getElement().setAttribute("role", "alert");
        var value = theirs == null ? getTranslation("run.conflict.empty") : String.valueOf(theirs);
        var text = new Paragraph(getTranslation("run.conflict", field.label(), value));
        text.addClassName("sw-error-text");
        var mine = new Button(getTranslation("run.conflict.mine"), click -> onMine.run());
        var take = new Button(getTranslation("run.conflict.theirs"), click -> onTheirs.run());
        take.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(mine, take);
        buttons.addClassName("sw-error-actions");
        add(text, buttons);
    }
}
