package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.process.Attachment;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.file.FileDrop;
import io.scalewell.ui.file.FileLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The files that explain a step, in the order in which they are shown. */
final class AttachmentsEditor extends Div implements Focusable<Div> {

    private static final int MOST = 20;

    private final Supplier<List<Attachment>> saved;
    private final Consumer<List<Attachment>> onChange;
    private final List<Attachment> attachments = new ArrayList<>();
    private final Div rows = new Div();
    private final FileDrop drop;
    private final Span full = new Span();

    /** @param saved what the draft has now */
    AttachmentsEditor(StoredFiles files, Supplier<List<Attachment>> saved, Consumer<List<Attachment>> onChange) {
        this.saved = saved;
        this.onChange = onChange;
        addClassName("sw-section");
        rows.addClassName("sw-stack");
        drop = new FileDrop(getTranslation("editor.attachment.add"), files::storeForProcess, this::append);
        drop.takePastesOf(this);
        full.addClassName("sw-error-text");
        full.getElement().setAttribute("role", "alert");
        full.setVisible(false);
        setTabIndex(-1);
        add(new H3(getTranslation("editor.attachments")), rows, drop, full);
    }

    void show(List<Attachment> shown) {
        attachments.clear();
        attachments.addAll(shown);
        draw();
    }

    void append(Attachment file) {
        full.setText(getTranslation("editor.attachment.full", MOST, file.name()));
        full.setVisible(attachments.size() >= MOST);
        if (attachments.size() < MOST) {
            attachments.add(file);
            changed();
        }
    }

    private void changed() {
        draw();
        onChange.accept(List.copyOf(attachments));
    }

    private void draw() {
        rows.removeAll();
        for (int i = 0; i < attachments.size(); i++) {
            rows.add(row(i));
        }
        drop.setEnabled(attachments.size() < MOST);
    }

    private Div row(int position) {
        var file = attachments.get(position);
        var row = new Div(new FileLink(file));
        row.addClassName("sw-cluster");
        if (position > 0) {
            row.add(tool(Symbol.ARROW_UP, "editor.field.up", file.name(), () -> {
                Collections.swap(attachments, position, position - 1);
                changed();
            }));
        }
        row.add(tool(Symbol.TRASH, "editor.field.remove", file.name(), () -> remove(position)));
        return row;
    }

    private void remove(int position) {
        var removed = attachments.remove(position);
        changed();
        new UndoToast(getTranslation("editor.attachment.removed", removed.name()), () -> {
                    // the toast outlives this panel, and the files may have changed elsewhere meanwhile
                    show(saved.get());
                    attachments.add(Math.min(position, attachments.size()), removed);
                    changed();
                })
                .open();
    }

    private Button tool(Symbol symbol, String labelKey, String name, Runnable action) {
        var button = new Button(new Icon(symbol), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(labelKey, name));
        button.setTooltipText(getTranslation(labelKey, name));
        return button;
    }
}
