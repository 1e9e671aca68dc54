package io.scalewell.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/** What failed, that nothing was lost, and Retry. Stands over the region that failed; the rest of the screen goes on. */
public final class ErrorBanner extends Div {

    private static final long serialVersionUID = 1L;

    /** @param text what failed, one sentence */
    public ErrorBanner(String text, SerializableRunnable retry) {
        addClassName("sw-error");
        getElement().setAttribute("role", "alert");
        var words = new Paragraph();
        words.addClassName("sw-error-text");
        var strong = new Element("strong");
        strong.setText(text);
        words.getElement().appendChild(strong);
        words.add(new Span(getTranslation("component.error.lost")));
        var actions = new Div(new Button(getTranslation("component.error.retry"), event -> retry.run()));
        actions.addClassName("sw-error-actions");
        add(words, actions);
    }

    /** The number under which the log has more. */
    public ErrorBanner withId(String id) {
        var number = new Span(id);
        number.addClassName("sw-error-id");
        addComponentAtIndex(1, number);
        return this;
    }
}
