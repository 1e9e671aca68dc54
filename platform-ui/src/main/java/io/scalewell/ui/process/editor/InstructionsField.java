package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a step is done, in Markdown, with a preview of how it will read. */
final class InstructionsField extends Div {

    private final TextArea text = new TextArea();
    private final Markdown preview = new Markdown("");
    private final Button toggle = new Button();
    private boolean showing;

    InstructionsField(Consumer<@Nullable String> onChange) {
        addClassName("sw-stack");
        text.setLabel(getTranslation("editor.instructions"));
        text.setHelperText(getTranslation("editor.instructions.help"));
        text.setMaxLength(20_000);
        text.setMinRows(4);
        text.setMaxRows(16);
        text.setWidthFull();
        text.addValueChangeListener(change -> {
            if (!showing) {
                onChange.accept(change.getValue().isBlank() ? null : change.getValue());
            }
        });
        preview.addClassName("sw-prose");
        preview.setVisible(false);
        toggle.setText(getTranslation("editor.preview"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addClickListener(click -> showPreview(text.isVisible()));
        var line = new Div(toggle);
        add(text, preview, line);
    }

    TextArea field() {
        return text;
    }

    void show(@Nullable String instructions) {
        showing = true;
        text.setValue(instructions == null ? "" : instructions);
        preview.setContent(text.getValue());
        showing = false;
    }

    private void showPreview(boolean wanted) {
        preview.setContent(text.getValue());
        preview.setVisible(wanted);
        text.setVisible(!wanted);
        toggle.setText(getTranslation(wanted ? "editor.write" : "editor.preview"));
    }
}
