package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Composite;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.LinkTabs;
import io.scalewell.ui.shell.Workspace;
import java.util.Locale;

/** The parts of a process's page, and the way to its insights. */
final class ProcessTabs extends Composite<LinkTabs> {

    private final Workspace workspace;

    ProcessTabs(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    protected LinkTabs initContent() {
        return new LinkTabs(workspace, getTranslation("process.tabs")).orSelect();
    }

    /** Goes to a part by its number, from 1. */
    void open(int number) {
        getContent().open(number);
    }

    void show(ProcessKey key, ProcessTab selected) {
        getContent().clear();
        for (var each : ProcessTab.values()) {
            var path = ProcessNavigation.tab(key, each.name().toLowerCase(Locale.ROOT));
            getContent().add(getTranslation("process.tab." + each), path, each == selected);
        }
        getContent().add(getTranslation("process.tab.insights"), "insights?process=" + key, false);
    }
}
