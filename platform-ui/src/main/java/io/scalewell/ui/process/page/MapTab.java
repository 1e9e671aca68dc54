package io.scalewell.ui.process.page;

import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.ProcessMap;
import io.scalewell.ui.component.Symbol;

/** The flowchart that the checklist describes. */
final class MapTab extends Div {

    MapTab(ProcessDefinition definition) {
        addClassName("sw-section");
        if (definition.steps().isEmpty()) {
            add(new EmptyState(Symbol.MAP, getTranslation("process.map.empty"), getTranslation("process.no-steps")));
        } else {
            var map = new ProcessMap();
            map.showPlan(DocumentedMap.of(definition));
            add(map);
        }
    }
}
