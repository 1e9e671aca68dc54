package io.scalewell.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** Short facts, each with its name; one without a value is left out. */
@Tag("dl")
public final class Facts extends Component implements HasStyle {

    public Facts() {
        addClassName("sw-facts");
    }

    public Facts add(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            var text = new Element("dd");
            text.setText(value);
            add(name, text);
        }
        return this;
    }

    public Facts add(String name, Component value) {
        var holder = new Element("dd");
        holder.appendChild(value.getElement());
        add(name, holder);
        return this;
    }

    public boolean isEmpty() {
        return getElement().getChildCount() == 0;
    }

    private void add(String name, Element value) {
        var term = new Element("dt");
        term.setText(name);
        var group = new Element("div");
        group.appendChild(term, value);
        getElement().appendChild(group);
    }
}
