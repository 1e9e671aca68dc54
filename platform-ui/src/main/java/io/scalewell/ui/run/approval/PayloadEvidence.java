package io.scalewell.ui.run.approval;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.scalewell.ui.component.Facts;
import java.util.List;
import java.util.Map;

/** Exactly what an automation will do, action by action. */
final class PayloadEvidence extends OrderedList {

    PayloadEvidence(List<Map<String, Object>> payload) {
        addClassName("sw-stack");
        payload.forEach(action -> add(item(action)));
    }

    private ListItem item(Map<String, Object> action) {
        var kind = new Span(String.valueOf(action.getOrDefault("kind", "")));
        kind.addClassName("sw-strong");
        var details = new Facts();
        action.forEach((name, value) -> {
            if (!name.equals("kind")) {
                details.add(name, String.valueOf(value));
            }
        });
        return new ListItem(kind, details);
    }
}
