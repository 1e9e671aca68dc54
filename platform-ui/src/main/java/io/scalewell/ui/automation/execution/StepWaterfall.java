package io.scalewell.ui.automation.execution;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.automation.Attempt;
import io.scalewell.shared.automation.ExecutionStep;
import io.scalewell.ui.automation.ExecutionStatus;
import io.scalewell.ui.automation.KindWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When each step was at work, beside each other in time. */
final class StepWaterfall extends OrderedList {

    private final KindWords words;
    private final Instant begin;
    private final double millis;

    StepWaterfall(KindWords words, List<ExecutionStep> steps) {
        this.words = words;
        addClassName("sw-waterfall");
        var attempts = steps.stream().flatMap(step -> step.attempts().stream()).toList();
        begin = attempts.stream().map(Attempt::at).min(Instant::compareTo).orElse(Instant.EPOCH);
        var end = attempts.stream()
                .map(StepWaterfall::end)
                .max(Instant::compareTo)
                .orElse(begin);
        millis = Math.max(1, Duration.between(begin, end).toMillis());
        steps.forEach(step -> add(row(step)));
    }

    private ListItem row(ExecutionStep step) {
        var bar = new Div();
        bar.addClassName("sw-waterfall-bar");
        switch (ExecutionStatus.of(step.state())) {
            case DONE -> bar.addClassName("sw-waterfall-bar-done");
            case DANGER -> bar.addClassName("sw-waterfall-bar-danger");
            case WAITING, PROGRESS -> bar.addClassName("sw-waterfall-bar-waiting");
            case INFO, NEUTRAL -> bar.addClassName("sw-waterfall-bar-neutral");
        }
        var time = new Span();
        time.addClassName("sw-waterfall-time");
        var row = new ListItem(new Span(step.position() + 1 + ". " + words.action(step.kind())), bar, time);
        if (!step.attempts().isEmpty()) {
            var first = step.attempts().getFirst().at();
            var took = Duration.between(first, end(step.attempts().getLast()));
            row.getStyle()
                    .set("--start", percent(Duration.between(begin, first)))
                    .set("--width", percent(took));
            time.setText(ExecutionRow.took(took));
        }
        return row;
    }

    private String percent(Duration part) {
        return Math.round(part.toMillis() / millis * 100) + "%";
    }

    private static Instant end(Attempt attempt) {
        return attempt.at().plusMillis(attempt.millis());
    }
}
