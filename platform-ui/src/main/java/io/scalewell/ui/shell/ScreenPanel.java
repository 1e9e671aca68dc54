package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.scalewell.ui.component.SidePanel;

/** A panel beside a screen: a title, content, and actions that are always in sight, the primary one last. */
public abstract class ScreenPanel extends Composite<SidePanel> {

    private final Runnable onClose;
    private String title = "";

    /** @param onClose puts the address right; the screen then takes the panel away */
    protected ScreenPanel(Runnable onClose) {
        this.onClose = onClose;
    }

    @Override
    protected final SidePanel initContent() {
        return new SidePanel("", onClose::run);
    }

    protected final void setTitle(String text) {
        title = text;
        getContent().setTitle(text);
    }

    final String title() {
        return title;
    }

    protected final void setBody(Component... content) {
        getContent().setContent(content);
    }

    protected final void setActions(Component... actions) {
        getContent().setActions(actions);
    }

    /** Fields below each other, each as wide as its content needs. */
    protected static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("sw-form");
        return form;
    }
}
