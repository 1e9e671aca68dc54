package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.DiagramFormat;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.ProcessDiagrams;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.ui.component.Diagram;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.StepWords;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.Locale;

/** The picture that the checklist describes, and the same in words. The address says whether doers have lanes and whose picture it is. */
final class MapTab extends Div {

    static final String VERSION = "version";
    static final String STEP = "step";

    private static final String LANES = "lanes";

    private final Workspace workspace;
    private final ProcessKey key;
    private final ProcessDiagrams diagrams;
    private final MemberNames names;
    private final Query query;
    private final boolean lanes;
    private final int version;
    private final Diagram picture = new Diagram();

    /** @param onOpen told with the key of a step that somebody wants to read */
    MapTab(
            Workspace workspace,
            ProcessDetail process,
            ProcessDiagrams diagrams,
            MemberNames names,
            Query query,
            SerializableConsumer<String> onOpen) {
        this.workspace = workspace;
        this.key = process.summary().key();
        this.diagrams = diagrams;
        this.names = names;
        this.query = query;
        lanes = query.text(LANES).filter("true"::equals).isPresent();
        version = MapVersion.shown(process, query.number(VERSION));
        addClassNames("sw-section", "sw-stack");
        if (MapVersion.definition(process, version).steps().isEmpty()) {
            add(new EmptyState(Symbol.MAP, getTranslation("process.map.empty"), getTranslation("process.no-steps")));
        } else {
            var right = diagrams.diagram(key, version, new ProcessDiagram.Options(lanes, Direction.RIGHT, getLocale()));
            var down = diagrams.diagram(key, version, new ProcessDiagram.Options(lanes, Direction.DOWN, getLocale()));
            picture.show(right, down, this::name, getTranslation("process.map.nobody"));
            query.text(STEP).ifPresent(picture::select);
            picture.onOpen(onOpen);
            add(tools(process), picture, new MapOutline(right, this::name));
        }
    }

    private String name(Assignee assignee) {
        return StepWords.name(assignee, this, names);
    }

    private Component tools(ProcessDetail process) {
        var choice = new Checkbox(getTranslation("process.map.lanes"), lanes);
        choice.addValueChangeListener(change -> go(query.with(LANES, change.getValue() ? "true" : null)));
        var tools = new Div(choice);
        tools.addClassName("sw-diagram-bar");
        if (process.published() != null && process.summary().changedSinceVersion()) {
            boolean draft = version == 0;
            var other = query.with(VERSION, draft ? null : 0);
            var text = getTranslation(draft ? "process.map.published" : "process.map.draft");
            tools.add(new ScreenLink(workspace, path(other), text));
        }
        var files = new Div();
        files.addClassName("sw-diagram-files");
        for (var format : DiagramFormat.values()) {
            var options = new ProcessDiagram.Options(lanes, Direction.RIGHT, getLocale());
            var name = format.name().toUpperCase(Locale.ROOT);
            var link = Downloads.link(name, () -> diagrams.export(key, version, format, options));
            link.setAriaLabel(getTranslation("process.map.save", name));
            files.add(link);
        }
        tools.add(files);
        return tools;
    }

    private void go(Query changed) {
        workspace.go(path(changed));
    }

    private String path(Query changed) {
        var tab = changed.with("tab", ProcessTab.MAP);
        return ProcessNavigation.page(key) + "?" + tab.parameters().getQueryString();
    }
}
