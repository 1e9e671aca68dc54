package io.scalewell.ui.automation.list;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.ui.automation.ExecutionStatus;
import java.util.List;

/** The last executions as small marks, and in words for those who do not see them. */
final class RecentDots extends Span {

    RecentDots(List<ExecutionState> recent) {
        addClassName("sw-dots");
        long failed = recent.stream().filter(ExecutionStatus::isFailure).count();
        var words = getTranslation("automation.recent", recent.size(), failed);
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        for (var state : recent) {
            var dot = new Element("i");
            dot.getClassList().add(style(state));
            getElement().appendChild(dot);
        }
    }

    private static String style(ExecutionState state) {
        return switch (ExecutionStatus.of(state)) {
            case DONE -> "sw-dot-done";
            case DANGER -> "sw-dot-danger";
            case WAITING, PROGRESS -> "sw-dot-waiting";
            case INFO, NEUTRAL -> "sw-dot-neutral";
        };
    }
}
