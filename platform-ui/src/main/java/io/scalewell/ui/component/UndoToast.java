package io.scalewell.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;

/** "ONB-43 started · Open · Undo": says what was done, for as long as it can be taken back. */
public final class UndoToast extends Notification {

    /** How long it can be taken back. */
    public static final Duration TIME = Duration.ofSeconds(8);

    private static final long serialVersionUID = 1L;

    private final Span line = new Span();

    public UndoToast(String text, SerializableRunnable undo) {
        setDuration((int) TIME.toMillis());
        setPosition(Position.BOTTOM_START);
        line.addClassName("sw-toast");
        var words = new Span(text);
        words.addClassName("sw-toast-text");
        line.add(words);
        add(line);
        addAction(getTranslation("component.toast.undo"), undo);
    }

    /** Takes the place of the one before: only the last thing is on the reader's mind. */
    @Override
    public void open() {
        var ui = UI.getCurrent();
        var before = ComponentUtil.getData(ui, UndoToast.class);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(ui, UndoToast.class, this);
        super.open();
    }

    /** Another thing to do with it, before Undo. */
    public UndoToast withAction(String label, SerializableRunnable action) {
        line.addComponentAtIndex(1, button(label, action));
        return this;
    }

    private void addAction(String label, SerializableRunnable action) {
        line.add(button(label, action));
    }

    private Component button(String label, SerializableRunnable action) {
        var button = new NativeButton(label, event -> {
            close();
            action.run();
        });
        button.addClassName("sw-toast-action");
        return button;
    }
}
