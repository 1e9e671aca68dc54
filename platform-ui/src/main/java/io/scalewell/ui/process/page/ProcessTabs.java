package io.scalewell.ui.process.page;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The tabs of a process's page, and the way to its insights. */
final class ProcessTabs extends Tabs {

    private final Map<ProcessTab, Tab> tabs = new EnumMap<>(ProcessTab.class);
    private final Tab insights = new Tab();

    ProcessTabs(Consumer<ProcessTab> onSelect) {
        for (var each : ProcessTab.values()) {
            var tab = new Tab(getTranslation("process.tab." + each));
            tabs.put(each, tab);
            add(tab);
        }
        add(insights);
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                tabs.forEach((each, tab) -> {
                    if (tab.equals(change.getSelectedTab())) {
                        onSelect.accept(each);
                    }
                });
            }
        });
    }

    void show(Workspace workspace, ProcessKey key, ProcessTab selected) {
        insights.removeAll();
        insights.add(new ScreenLink(workspace, "insights?process=" + key, getTranslation("process.tab.insights")));
        setSelectedTab(tabs.get(selected));
    }
}
