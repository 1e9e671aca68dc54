package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suppliers, inputs, process, outputs, customers: the whole process on half a page. */
final class SipocTab extends Div {

    private final Workspace workspace;

    SipocTab(Workspace workspace, ProcessDetail process) {
        this.workspace = workspace;
        addClassName("sw-section");
        var key = process.summary().key();
        var published = process.published();
        var definition = published == null ? process.draft() : published.definition();
        var outputs = lines(definition.output());
        var customers = lines(definition.customer());
        boolean empty = Stream.of(definition.suppliers(), definition.inputs(), outputs, customers)
                .allMatch(List::isEmpty);
        if (empty) {
            add(new EmptyState(
                    Symbol.PROCESS,
                    getTranslation("sipoc.add"),
                    getTranslation("sipoc.empty.text"),
                    wayToFill(key, "sipoc.fill")));
            return;
        }
        add(new SipocTable(getTranslation("sipoc.title"))
                .column(getTranslation("sipoc.suppliers"), definition.suppliers())
                .column(getTranslation("sipoc.inputs"), definition.inputs())
                .column(getTranslation("sipoc.process"), process(definition))
                .column(getTranslation("sipoc.outputs"), outputs)
                .column(getTranslation("sipoc.customers"), customers));
        if (definition.suppliers().isEmpty() || customers.isEmpty()) {
            add(wayToFill(key, "sipoc.add"));
        }
    }

    /** Only who may change the process is led to where it is filled in. */
    private Component[] wayToFill(ProcessKey key, String words) {
        return workspace.me().role().mayDesign()
                ? new Component[] {new ScreenLink(workspace, ProcessNavigation.about(key), getTranslation(words))}
                : new Component[0];
    }

    /** The stages; the steps of a stage that has no title. */
    private static List<String> process(ProcessDefinition definition) {
        return definition.stages().stream()
                .flatMap(SipocTab::titles)
                .filter(title -> !title.isBlank())
                .toList();
    }

    private static Stream<String> titles(Stage stage) {
        return stage.title().isBlank() ? stage.steps().stream().map(Step::title) : Stream.of(stage.title());
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
