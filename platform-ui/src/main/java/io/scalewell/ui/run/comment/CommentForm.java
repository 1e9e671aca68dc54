package io.scalewell.ui.run.comment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.ui.component.MentionText;
import java.util.function.Predicate;

/** A comment while it is written. What could not be sent stays in it. */
final class CommentForm extends Div {

    private static final int LONGEST = 10_000;

    private final TextArea text = new TextArea();
    private final MentionText mentions;
    private final Div buttons = new Div();
    private final Predicate<String> send;

    /**
     * @param sendKey what the button says
     * @param send answers whether it was accepted
     */
    CommentForm(Mentions people, String sendKey, Predicate<String> send) {
        this.send = send;
        addClassName("sw-comment-form");
        text.setAriaLabel(getTranslation("run.comment.placeholder"));
        text.setPlaceholder(getTranslation("run.comment.hint"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        mentions = new MentionText(text);
        mentions.setPeople(people.people());
        mentions.onSend(this::send);
        buttons.addClassName("sw-comment-actions");
        buttons.add(new Button(getTranslation(sendKey), click -> send()));
        add(mentions, buttons);
    }

    /** Beside the button that sends. */
    void addAction(Component action) {
        buttons.add(action);
    }

    void onLeave(Runnable leave) {
        mentions.onLeave(leave::run);
    }

    void show(String value) {
        text.setValue(value);
    }

    void focus() {
        text.focus();
    }

    private void send() {
        var value = text.getValue().strip();
        if (value.isEmpty()) {
            text.focus();
        } else if (send.test(value)) {
            text.clear();
        }
    }
}
