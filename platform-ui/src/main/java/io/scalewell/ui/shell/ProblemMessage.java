package io.scalewell.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One box that says what stood in the way. */
public final class ProblemMessage extends Div {

    public ProblemMessage(String message, String detail) {
        addClassName("sw-error");
        var text = new Paragraph();
        text.addClassName("sw-error-text");
        var what = new Span(message);
        what.addClassName("sw-strong");
        text.add(what);
        if (!detail.isEmpty()) {
            text.add(new Span(" " + detail));
        }
        add(text);
    }

    /** It may be above what is seen of a long form. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))");
    }
}
