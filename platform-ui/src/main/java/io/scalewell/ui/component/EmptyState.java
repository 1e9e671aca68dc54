package io.scalewell.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Why there is nothing here, what to do about it, and an example of what could be. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(Symbol symbol, String title, String text, Component... actions) {
        addClassName("sw-empty");
        var heading = new Span(title);
        heading.addClassName("sw-empty-title");
        var words = new Paragraph(text);
        words.addClassName("sw-empty-text");
        add(new Icon(symbol), heading, words);
        if (actions.length > 0) {
            var buttons = new Div(actions);
            buttons.addClassName("sw-empty-actions");
            add(buttons);
        }
    }

    public EmptyState withExample(Component... example) {
        var box = new Div(example);
        box.addClassName("sw-empty-example");
        add(box);
        return this;
    }
}
