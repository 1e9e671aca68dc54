package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a run by stage. A step that is shown again keeps its inputs, and so what is being typed in them. */
final class RunSteps extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final Map<TaskId, StepItem> items = new LinkedHashMap<>();

    RunSteps(Workspace workspace, RunWork work) {
        this.workspace = workspace;
        this.work = work;
        addClassName("sw-stages");
    }

    void show(RunDetail run, int openStep) {
        var tasks = run.tasks().stream().collect(Collectors.toMap(TaskView::stepKey, Function.identity()));
        if (items.isEmpty()) {
            var labels = labels(run.definition());
            run.definition().stages().forEach(stage -> add(section(stage, tasks, labels)));
        }
        for (var task : run.tasks()) {
            var item = items.get(task.id());
            if (item != null) {
                item.show(task, task.number() == openStep);
            }
        }
    }

    /** The content of the step that is open. */
    Optional<StepBody> openBody() {
        return items.values().stream().flatMap(item -> item.body().stream()).findFirst();
    }

    private static Map<String, String> labels(ProcessDefinition definition) {
        return Stream.concat(
                        definition.startFields().stream(),
                        definition.steps().stream().flatMap(step -> step.fields().stream()))
                .collect(Collectors.toMap(Field::key, Field::label, (first, second) -> first));
    }

    private Section section(Stage stage, Map<String, TaskView> tasks, Map<String, String> labels) {
        var section = new Section();
        section.addClassName("sw-stage");
        section.setClassName("sw-stage-parallel", stage.parallel());
        if (!stage.title().isBlank()) {
            var title = new H2(stage.title());
            title.addClassName("sw-stage-title");
            section.add(title);
            if (stage.parallel()) {
                var hint = new Span(getTranslation("process.parallel"));
                hint.addClassNames("sw-quiet", "sw-row-meta");
                title.add(new Icon(Symbol.PARALLEL), hint);
            }
        }
        var list = new OrderedList();
        list.addClassName("sw-steps");
        for (Step step : stage.steps()) {
            var task = tasks.get(step.key());
            if (task != null) {
                var item = new StepItem(workspace, work, step, stage.parallel(), labels);
                items.put(task.id(), item);
                list.add(item);
            }
        }
        section.add(list);
        return section;
    }
}
