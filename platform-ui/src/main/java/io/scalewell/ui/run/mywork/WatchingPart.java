package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.list.RunRow;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Query;

/** How the runs go that the reader has started. */
final class WatchingPart extends Div implements WorkPart {

    private final PagedList<RunSummary> list;

    WatchingPart(WorkDoing doing) {
        var workspace = doing.workspace();
        var mine = new RunFilter(null, RunState.RUNNING, workspace.me().id(), null, null);
        list = new PagedList<>(
                page -> doing.services().runs().list(mine, page),
                run -> new RunRow(workspace, run),
                () -> new EmptyState(
                        Symbol.RUN, getTranslation("work.watching.empty"), getTranslation("work.watching.empty.text")));
        add(list);
    }

    @Override
    public void show(Query asked) {
        refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }
}
