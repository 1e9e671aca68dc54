package io.scalewell.ui.run.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.process.Attachment;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.file.FileDrop;
import io.scalewell.ui.file.FileLink;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One stored file: {@code {"id": "...", "name": "offer.pdf", "mediaType": "application/pdf", "size": 1234}}. */
final class FileField extends CustomField<Map<String, Object>> {

    private final FileDrop drop;
    private final Div shown = new Div();
    private Map<String, Object> value = Map.of();

    FileField(FileDrop.Store store) {
        super(Map.of());
        drop = new FileDrop(getTranslation("file.choose"), store, this::take).withCamera();
        shown.addClassName("sw-cluster");
        add(new Div(shown, drop));
        draw();
    }

    void takePastesOf(Component area) {
        drop.takePastesOf(area);
    }

    @Override
    protected Map<String, Object> generateModelValue() {
        return value;
    }

    @Override
    protected void setPresentationValue(Map<String, Object> presented) {
        value = presented;
        draw();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        draw();
    }

    private void take(Attachment file) {
        change(json(file));
    }

    /** As if the reader had typed it: listeners are told that it comes from the browser. */
    private void change(Map<String, Object> wanted) {
        value = wanted;
        draw();
        setModelValue(wanted, true);
    }

    private void draw() {
        shown.removeAll();
        var file = attachment(value);
        if (file != null) {
            shown.add(new FileLink(file));
            if (!isReadOnly()) {
                var remove = new Button(new Icon(Symbol.TRASH), click -> change(Map.of()));
                remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                remove.setAriaLabel(getTranslation("editor.field.remove", file.name()));
                shown.add(remove);
            }
        }
        drop.setEnabled(file == null && !isReadOnly());
    }

    private static Map<String, Object> json(Attachment file) {
        return Map.of("id", file.id(), "name", file.name(), "mediaType", file.mediaType(), "size", file.size());
    }

    /** Null when the value is no file. */
    static @Nullable Attachment attachment(@Nullable Object value) {
        return value instanceof Map<?, ?> file && file.get("id") instanceof String id
                ? new Attachment(
                        id,
                        file.get("name") instanceof String name ? name : id,
                        file.get("mediaType") instanceof String type ? type : "",
                        file.get("size") instanceof Number size ? size.longValue() : 0)
                : null;
    }

    static @Nullable Map<String, Object> read(Object value) {
        var file = attachment(value);
        return file == null ? null : json(file);
    }
}
