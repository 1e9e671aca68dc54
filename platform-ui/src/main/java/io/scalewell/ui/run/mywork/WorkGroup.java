package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Work that is due equally soon, under a heading with its number. */
final class WorkGroup extends Section {

    WorkGroup(DueGroup group, List<WorkRow> rows) {
        addClassName("sw-group");
        setClassName("sw-group-late", group == DueGroup.OVERDUE);
        var title = new H2(new Span(getTranslation("work.group." + group)));
        title.addClassName("sw-group-title");
        var count = new Span(String.valueOf(rows.size()));
        count.addClassName("sw-num");
        title.add(count);
        var list = new UnorderedList();
        list.addClassName("sw-list");
        rows.forEach(list::add);
        add(title, list);
    }
}
