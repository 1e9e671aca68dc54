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
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a run by stage, what was added to the run among them. A step that is shown again keeps its inputs, and so what is being
 * typed in them.
 */
final class RunSteps extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final Map<TaskId, StepItem> items = new LinkedHashMap<>();
    private final List<OrderedList> lists = new ArrayList<>();
    private final AddTaskBar adding;
    private final StepNavigation navigation;
    private Map<String, List<String>> present = Map.of();

    RunSteps(Workspace workspace, RunWork work) {
        this.workspace = workspace;
        this.work = work;
        adding = new AddTaskBar(workspace, work);
        navigation = new StepNavigation(work);
        addClassName("sw-stages");
        add(adding, navigation);
    }

    void show(RunDetail run, int openStep) {
        var labels = labels(run.definition());
        if (lists.isEmpty()) {
            var tasks = run.tasks().stream().collect(Collectors.toMap(TaskView::stepKey, Function.identity()));
            run.definition().stages().forEach(stage -> {
                var section = section(stage, tasks, labels);
                addComponentAtIndex(getComponentCount() - 2, section);
            });
        }
        showAdded(run, labels);
        for (var task : run.tasks()) {
            var item = items.get(task.id());
            if (item != null) {
                item.show(task, task.number() == openStep, filesOf(task, run));
                item.showPresent(present);
            }
        }
        adding.show(run);
        var order = lists.stream()
                .flatMap(OrderedList::getChildren)
                .map(StepItem.class::cast)
                .map(StepItem::number)
                .toList();
        setClassName("sw-one-step", order.contains(openStep));
        navigation.show(order, openStep);
    }

    private static List<TaskFile> filesOf(TaskView task, RunDetail run) {
        return run.files().stream()
                .filter(file -> file.task().equals(task.id()))
                .toList();
    }

    void focusStep(int number) {
        items.values().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .ifPresent(StepItem::focusRow);
    }

    /** @param people who has which step open, by its key */
    void showPresent(Map<String, List<String>> people) {
        present = people;
        items.values().forEach(item -> item.showPresent(people));
    }

    /** The content of the step that is open. */
    Optional<StepBody> openBody() {
        return items.values().stream().flatMap(item -> item.body().stream()).findFirst();
    }

    private void showAdded(RunDetail run, Map<String, String> labels) {
        var present = run.tasks().stream().map(TaskView::id).collect(Collectors.toSet());
        items.entrySet().removeIf(entry -> {
            boolean gone = !present.contains(entry.getKey());
            if (gone) {
                entry.getValue().removeFromParent();
            }
            return gone;
        });
        for (var task : run.tasks()) {
            var added = task.added();
            if (added != null && !items.containsKey(task.id()) && !lists.isEmpty()) {
                var step = Step.task(task.stepKey(), task.title());
                var item = new StepItem(workspace, work, step, false, labels);
                items.put(task.id(), item);
                put(item, lists.get(Math.clamp(added.stage() - 1, 0, lists.size() - 1)), added.after(), run);
            }
        }
    }

    /** Behind the step that it comes after, and behind what was added there before. */
    private void put(StepItem item, OrderedList list, @Nullable String after, RunDetail run) {
        int place = run.tasks().stream()
                .filter(task -> task.stepKey().equals(after)
                        || (after != null
                                && task.added() != null
                                && after.equals(task.added().after())))
                .map(task -> items.get(task.id()))
                .filter(each -> each != null && each != item)
                .mapToInt(list::indexOf)
                .max()
                .orElse(-1);
        if (place < 0) {
            list.add(item);
        } else {
            list.addComponentAtIndex(place + 1, item);
        }
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
        lists.add(list);
        section.add(list);
        return section;
    }
}
