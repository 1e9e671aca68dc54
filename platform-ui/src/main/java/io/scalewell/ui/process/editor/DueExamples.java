package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.DueDates;
import io.scalewell.ui.process.ProcessWords;
import io.scalewell.ui.shell.Workspace;
import java.util.function.UnaryOperator;

/** Says what due rules come to, were what they count from to happen today. */
record DueExamples(Workspace workspace, DueDates dates, DraftSession session, Component translator) {

    DueWorkedOut of(String rule) {
        try {
            var example = dates.example(rule);
            var times = workspace.times();
            var anchor = example.after();
            var known = anchor.equals("start") || anchor.equals("previous") || anchor.equals("ready");
            var words = new ProcessWords(session.draft(), translator, UnaryOperator.identity());
            return new DueWorkedOut.Known(translator.getTranslation(
                    "editor.due.example." + (known ? anchor : "step"),
                    times.time(example.from()),
                    times.weekday(example.due()),
                    times.time(example.due()),
                    words.step(anchor)));
        } catch (Invalid noRule) {
            return new DueWorkedOut.Unreadable();
        }
    }
}
