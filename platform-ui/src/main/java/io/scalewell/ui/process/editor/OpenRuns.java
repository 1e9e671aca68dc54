package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.Map;

/** Running work that stays on the version it began with. */
final class OpenRuns extends Div {

    private final boolean empty;

    /** @param runs number of open runs by version */
    OpenRuns(Map<Integer, Long> runs) {
        empty = runs.isEmpty();
        runs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .forEach(each -> add(new Paragraph(getTranslation("publish.runs", each.getValue(), each.getKey()))));
    }

    boolean isEmpty() {
        return empty;
    }
}
