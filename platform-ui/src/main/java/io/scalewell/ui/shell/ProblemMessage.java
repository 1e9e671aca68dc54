package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One box that says what stood in the way. */
final class ProblemMessage extends Div {

    private final Paragraph text = new Paragraph();

    private ProblemMessage(String title, String detail) {
        addClassName("sw-error");
        text.addClassName("sw-error-text");
        var strong = new Span(title);
        strong.addClassName("sw-strong");
        text.add(strong);
        if (!detail.isEmpty()) {
            text.add(new Span(" " + detail));
        }
        add(text);
    }

    static ProblemMessage of(String message, String detail) {
        return new ProblemMessage(message, detail);
    }

    /** Says nothing of the cause but the number under which it is in the log. */
    static ProblemMessage unexpected(String errorId) {
        var message = new ProblemMessage("", "");
        message.text.setText("");
        var title = new Span(message.getTranslation("problem.unexpected.title"));
        title.addClassName("sw-strong");
        var number = new Span(errorId);
        number.addClassName("sw-error-id");
        message.text.add(
                title,
                new Span(" " + message.getTranslation("problem.unexpected.text") + " "),
                number);
        return message;
    }
}
