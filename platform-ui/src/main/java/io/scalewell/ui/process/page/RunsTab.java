package io.scalewell.ui.process.page;

import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.list.RunRow;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Workspace;

/** The runs of one process, the newest first. */
final class RunsTab extends Div {

    RunsTab(Workspace workspace, ProcessKey key, Runs runs) {
        addClassName("sw-section");
        var filter = new RunFilter(key, null, null, false, null);
        var list = new PagedList<RunSummary>(
                page -> runs.list(filter, page),
                run -> new RunRow(workspace, run),
                () -> new EmptyState(
                        Symbol.RUN, getTranslation("process.no-runs"), getTranslation("process.no-runs.text")));
        list.refresh();
        add(list);
    }
}
