package io.scalewell.ui.insight.page;

import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.insight.Subject;
import io.scalewell.ui.component.ChartSpec;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.Numbers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Who is asked about what. */
record Question(Workspace workspace, Insights insights, InsightChoice choice, Subject subject) {

    Selection selection() {
        return choice.selection(workspace.times().now());
    }

    Selection before() {
        return choice.before(workspace.times().now());
    }

    Numbers numbers() {
        return new Numbers(workspace.times().locale());
    }

    /** A duration as its clock has it. */
    String duration(@Nullable Duration duration) {
        return choice.clock() == ClockKind.WORKING
                ? numbers().working(duration)
                : numbers().elapsed(duration);
    }

    ChartSpec.Unit unit() {
        return choice.clock() == ClockKind.WORKING ? ChartSpec.Unit.WORKING_HOURS : ChartSpec.Unit.HOURS;
    }

    static double hours(Duration duration) {
        return duration.toSeconds() / 3600.0;
    }

    /** Asks the same with another value in the address. */
    void ask(String name, @Nullable Object value) {
        workspace.go(choice.with(name, value).path());
    }
}
