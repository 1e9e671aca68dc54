package io.scalewell.ui.run.approval;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.markdown.Markdown;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.run.ApproverList;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.field.FieldText;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.stream.Stream;

/** What one needs to know to decide on a step: what is asked, and what has been filled in so far. */
final class TaskEvidence extends Div {

    TaskEvidence(Workspace workspace, TaskView task, Runs runs) {
        addClassName("sw-stack");
        var run = runs.get(task.run());
        add(new ScreenLink(
                workspace,
                RunNavigation.step(task.run(), task.number()),
                getTranslation("approvals.open-run", task.runName())));
        run.definition().steps().stream()
                .filter(step -> step.key().equals(task.stepKey()))
                .map(step -> step.instructions())
                .filter(text -> text != null && !text.isBlank())
                .forEach(text -> add(prose(text)));
        var approval = task.approval();
        if (approval != null) {
            add(new ApproverList(workspace.times(), approval));
        }
        var reason = task.reason();
        if (reason != null) {
            add(prose(getTranslation("approvals.sent-back", reason.in(getLocale()))));
        }
        add(new H3(getTranslation("approvals.fields")), values(run, new FieldText(workspace.times(), this)));
    }

    private Facts values(RunDetail run, FieldText text) {
        var facts = new Facts();
        Stream<Field> fields = Stream.concat(
                run.definition().startFields().stream(),
                run.definition().steps().stream().flatMap(step -> step.fields().stream()));
        fields.forEach(field -> {
            var value = run.fields().get(field.key());
            if (value != null) {
                facts.add(field.label(), text.of(field, value));
            }
        });
        return facts;
    }

    private static Markdown prose(String text) {
        var prose = new Markdown(text);
        prose.addClassName("sw-prose");
        return prose;
    }
}
