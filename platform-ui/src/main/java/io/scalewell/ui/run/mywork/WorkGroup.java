package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.List;

/** Work under a heading with its number, which can be folded away. */
final class WorkGroup extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();
    private final NativeDetails details;

    WorkGroup(WorkHeading heading) {
        addClassName("sw-group");
        setClassName("sw-group-late", heading.late());
        var title = new H2(new Icon(Symbol.CHEVRON), new Span(heading.text()), count);
        title.addClassName("sw-group-title");
        count.addClassName("sw-num");
        list.addClassName("sw-list");
        details = new NativeDetails(title, list);
        details.addClassName("sw-fold");
        details.setOpen(true);
        add(details);
    }

    WorkGroup folded() {
        details.setOpen(false);
        return this;
    }

    /** @param more whether there are more than these */
    void show(List<? extends Component> rows, boolean more) {
        count.setText(more ? getTranslation("work.count.more", rows.size()) : String.valueOf(rows.size()));
        InPlace.show(list, rows);
    }
}
