package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.Serializable;
import java.util.List;

/** A text in which {@code @} offers people. Enter sends it, Shift+Enter begins a new line. */
@Tag("sw-mention-text")
public final class MentionText extends BrowserElement implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final TextArea field;

    public MentionText(TextArea field) {
        super("mention-text.js");
        this.field = field;
        getElement().appendChild(field.getElement());
    }

    /** Somebody who may be mentioned. */
    public record Person(String name, String email) implements Serializable {}

    public void setPeople(List<Person> people) {
        getElement().setPropertyJson("people", JacksonUtils.listToJson(people));
    }

    /** Told when the text shall be sent; the server knows it by then. */
    public MentionText onSend(SerializableRunnable send) {
        getElement().addEventListener("sw-send", event -> send.run());
        return this;
    }

    /** Told when Escape was pressed and no list was open. */
    public MentionText onLeave(SerializableRunnable leave) {
        getElement().addEventListener("sw-leave", event -> leave.run());
        return this;
    }

    public TextArea field() {
        return field;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().setAttribute("people-label", getTranslation("run.comment.people"));
    }
}
