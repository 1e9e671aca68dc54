package io.scalewell.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** The detail beside a list or editor; a full-screen sheet on a phone. Escape and its button close it. */
public final class SidePanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Div body = new Div();
    private final Div foot = new Div();

    public SidePanel(String text, SerializableRunnable close) {
        addClassName("sw-panel");
        title.setText(text);
        title.addClassName("sw-panel-title");
        title.setId("sw-panel-title");
        getElement().setAttribute("aria-labelledby", "sw-panel-title");
        var button = new NativeButton("", event -> close.run());
        button.add(new Icon(Symbol.CLOSE));
        button.addClassName("sw-more");
        button.setAriaLabel(getTranslation("component.panel.close"));
        button.getElement().setAttribute("data-sw-close", true);
        var head = new Div(title, button);
        head.addClassName("sw-panel-head");
        body.addClassName("sw-panel-body");
        foot.addClassName("sw-panel-foot");
        foot.setVisible(false);
        add(head, body, foot);
    }

    /** Sets the heading; a panel has no tooltip. */
    @Override
    public void setTitle(String text) {
        title.setText(text);
    }

    public void setContent(Component... content) {
        body.removeAll();
        body.add(content);
    }

    /** What is always in sight below; the primary button last. */
    public void setActions(Component... actions) {
        foot.removeAll();
        foot.add(actions);
        foot.setVisible(actions.length > 0);
    }
}
