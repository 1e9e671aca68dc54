package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.ui.component.SharedText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How a step is done, in Markdown, and how it will read: beside the text where there is room, else below. */
final class InstructionsField extends Div {

    private final TextArea text = new TextArea();
    /** Filled by the browser alone: what the server added would come on top of what is shown already. */
    private final Markdown preview = new Markdown();

    private final Button toggle = new Button();
    private boolean showing;

    /** @param onChange told with the text and with the one that it was typed on */
    InstructionsField(BiConsumer<@Nullable String, @Nullable String> onChange) {
        addClassName("sw-write");
        text.setLabel(getTranslation("editor.instructions"));
        text.setHelperText(getTranslation("editor.instructions.help"));
        text.setMaxLength(20_000);
        text.setMinRows(4);
        text.setMaxRows(16);
        text.setWidthFull();
        preview.addClassNames("sw-prose", "sw-write-preview");
        preview.getElement().setAttribute("role", "region");
        preview.getElement().setAttribute("aria-label", getTranslation("editor.preview"));
        preview.getElement().setAttribute("tabindex", "0");
        preview.getElement().setAttribute("data-empty", getTranslation("editor.preview.empty"));
        var shared = new SharedText(text).withPreview(preview).savingAtPauses();
        text.addValueChangeListener(change -> {
            if (!showing) {
                onChange.accept(filled(change.getValue()), filled(shared.typedOn(change)));
            }
        });
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addClassName("sw-write-toggle");
        toggle.addClickListener(click -> showPreview(!preview.isVisible()));
        showPreview(true);
        add(shared, toggle);
    }

    TextArea field() {
        return text;
    }

    void show(@Nullable String instructions) {
        showing = true;
        text.setValue(instructions == null ? "" : instructions);
        showing = false;
    }

    private static @Nullable String filled(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private void showPreview(boolean wanted) {
        preview.setVisible(wanted);
        toggle.setText(getTranslation(wanted ? "editor.preview.hide" : "editor.preview.show"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }
}
