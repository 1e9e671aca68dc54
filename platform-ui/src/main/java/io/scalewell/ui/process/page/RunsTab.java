package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.run.list.RunRow;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/** The runs of one process, the newest first. */
final class RunsTab extends Div {

    /** @param version the newest one; null when there is none */
    RunsTab(Workspace workspace, ProcessKey key, Runs runs, Migrations migrations, @Nullable Integer version) {
        addClassName("sw-section");
        if (version != null && workspace.me().role().mayDesign()) {
            offerToMove(workspace, key, version, migrations.standing(key, version));
        }
        var filter = new RunFilter(key, null, null, null, null);
        var list = new PagedList<RunSummary>(
                page -> runs.list(filter, page),
                run -> new RunRow(workspace, run),
                () -> new EmptyState(
                        Symbol.RUN, getTranslation("process.no-runs"), getTranslation("process.no-runs.text")));
        list.refresh();
        add(list);
    }

    private void offerToMove(Workspace workspace, ProcessKey key, int version, Migrations.Standing standing) {
        if (standing.elsewhere() > 0) {
            var link = new ScreenLink(workspace, ProcessNavigation.move(key, version), getTranslation("move.open"));
            var note = new Paragraph(new Text(getTranslation("move.offer", standing.elsewhere()) + ". "), link);
            note.addClassName("sw-note");
            add(note);
        }
    }
}
