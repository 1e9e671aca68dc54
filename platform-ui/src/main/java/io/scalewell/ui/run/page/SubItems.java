package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Tick;
import io.scalewell.ui.shell.ProblemArea;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sub-items of a step, each with a tick box. */
final class SubItems extends UnorderedList {

    private final RunWork work;
    private final ProblemArea problems;
    private final Consumer<TaskView> onStored;
    private final List<Tick> ticks = new ArrayList<>();
    private @Nullable TaskView task;

    /** @param onStored gets the task after each tick of the reader */
    SubItems(RunWork work, ProblemArea problems, List<String> items, Consumer<TaskView> onStored) {
        this.work = work;
        this.problems = problems;
        this.onStored = onStored;
        addClassName("sw-sub");
        setVisible(!items.isEmpty());
        for (int i = 0; i < items.size(); i++) {
            int position = i;
            var tick = new Tick(items.get(i), false, () -> toggle(position));
            ticks.add(tick);
            add(new ListItem(tick, new Span(items.get(i))));
        }
    }

    void show(TaskView shown) {
        task = shown;
        for (int i = 0; i < ticks.size(); i++) {
            ticks.get(i).setTicked(shown.itemsDone().contains(i));
        }
    }

    private void toggle(int position) {
        var shown = task;
        if (shown == null || shown.state().isEnd()) {
            return;
        }
        var done = new TreeSet<>(shown.itemsDone());
        if (!done.remove(position)) {
            done.add(position);
        }
        problems.find(() -> work.services().tasks().tickItems(shown.id(), List.copyOf(done)))
                .ifPresent(stored -> {
                    show(stored);
                    onStored.accept(stored);
                });
    }
}
