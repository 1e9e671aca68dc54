package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** Puts the decisions on a point right, or types one without the command. */
final class DecisionEditor extends Div {

    private static final int LONGEST = 4_000;

    private final Button open = new Button();
    private final TextArea text = new TextArea();
    private final Div form;
    private String stored = "";

    DecisionEditor(ReviewWork work, int position) {
        text.setLabel(getTranslation("review.decisions"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        var keep = new Button(getTranslation("review.decide.keep"), click -> {
            if (work.decide(position, text.getValue().strip())) {
                edit(false);
            }
        });
        form = new Div(text, keep);
        form.addClassName("sw-text-form");
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClickListener(click -> edit(true));
        add(open, form);
        edit(false);
    }

    void show(@Nullable String decisions) {
        stored = decisions == null ? "" : decisions;
        open.setText(getTranslation(decisions == null ? "review.decide" : "review.decide.edit"));
    }

    private void edit(boolean on) {
        open.setVisible(!on);
        form.setVisible(on);
        if (on) {
            text.setValue(stored);
            text.focus();
        }
    }
}
