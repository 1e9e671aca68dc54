package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.run.WaitingTask;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Query;

/** What others have while the reader waits for it. */
final class WaitingPart extends Div implements WorkPart {

    private final WorkDoing doing;
    private final PagedList<WaitingTask> list;
    private Query query = Query.empty();

    WaitingPart(WorkDoing doing) {
        this.doing = doing;
        list = new PagedList<>(
                page -> doing.services().work().waiting(page),
                this::row,
                () -> new EmptyState(
                        Symbol.CLOCK, getTranslation("work.waiting.empty"), getTranslation("work.waiting.empty.text")));
        add(list);
    }

    @Override
    public void show(Query asked) {
        query = asked;
        refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    private WaitingRow row(WaitingTask waiting) {
        var task = SelectedTask.of(waiting.task());
        boolean selected = SelectedTask.of(query).filter(task::equals).isPresent();
        return new WaitingRow(doing, waiting, task.path(query), selected, this::refresh);
    }
}
