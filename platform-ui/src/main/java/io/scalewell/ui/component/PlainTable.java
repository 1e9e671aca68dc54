package io.scalewell.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A short table of figures that is complete; the first cell of a row names it. */
@Tag("table")
public final class PlainTable extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final Element body = new Element("tbody");

    /** @param caption what the table holds, for those who do not see it */
    public PlainTable(String caption, String... columns) {
        addClassName("sw-chart-table");
        getElement().setAttribute("aria-label", caption);
        var row = new Element("tr");
        for (var column : columns) {
            var cell = new Element("th");
            cell.setAttribute("scope", "col");
            cell.setText(column);
            row.appendChild(cell);
        }
        var head = new Element("thead");
        head.appendChild(row);
        getElement().appendChild(head, body);
    }

    /** The table in a frame that scrolls sideways where it is too wide, with the keyboard as well. */
    public Div scrolling() {
        var frame = new Div(this);
        frame.addClassName("sw-chart-data");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getElement().getAttribute("aria-label"));
        return frame;
    }

    public PlainTable row(Component name, String... figures) {
        var row = new Element("tr");
        var first = new Element("td");
        first.appendChild(name.getElement());
        row.appendChild(first);
        for (var figure : figures) {
            var cell = new Element("td");
            cell.setText(figure);
            row.appendChild(cell);
        }
        body.appendChild(row);
        return this;
    }

    public PlainTable row(String name, String... figures) {
        return row(new Span(name), figures);
    }
}
