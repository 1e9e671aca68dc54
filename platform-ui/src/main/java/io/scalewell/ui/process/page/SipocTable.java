package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * One row under the heads of its columns. On a phone the columns stand below each other; the roles say that it is still a table,
 * which browsers otherwise forget.
 */
@Tag("table")
final class SipocTable extends Component {

    private final Element heads = element("tr", "row");
    private final Element cells = element("tr", "row");

    /** @param caption what the table holds, for those who do not see it */
    SipocTable(String caption) {
        getElement().getClassList().add("sw-sipoc");
        getElement().setAttribute("role", "table").setAttribute("aria-label", caption);
        getElement()
                .appendChild(
                        element("thead", "rowgroup").appendChild(heads),
                        element("tbody", "rowgroup").appendChild(cells));
    }

    SipocTable column(String title, List<String> lines) {
        var head = element("th", "columnheader").setAttribute("scope", "col");
        head.setText(title);
        heads.appendChild(head);
        var cell = element("td", "cell").setAttribute("data-title", title);
        if (lines.isEmpty()) {
            cell.setText("–");
        } else {
            var list = new Element("ul");
            lines.forEach(line -> list.appendChild(new Element("li").setText(line)));
            cell.appendChild(list);
        }
        cells.appendChild(cell);
        return this;
    }

    private static Element element(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }
}
