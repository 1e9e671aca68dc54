package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.ChartSpec;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A point of the agenda: the finding, its evidence, and what is decided on it. */
final class AgendaRow extends ListItem {

    /** @param onDecide nothing while nothing can be decided */
    AgendaRow(Workspace workspace, AgendaItem item, @Nullable Consumer<String> onDecide) {
        addClassName("sw-agenda-item");
        var minutes = new Span(getTranslation("review.minutes-long", item.minutes()));
        minutes.addClassName("sw-agenda-time");
        var head = new Div(new H2(item.title()), new Span(getTranslation("review.kind." + item.kind())), minutes);
        head.addClassName("sw-agenda-head");
        var body = new Div(new Paragraph(item.text()));
        body.addClassName("sw-agenda-body");
        if (item.values().size() > 1) {
            body.add(new Chart(new ChartSpec.Sparkline(new ArrayList<>(item.values()), item.text())));
        }
        var path = item.path();
        if (path != null) {
            body.add(new ScreenLink(workspace, path, getTranslation("review.evidence")));
        }
        var decision = item.decision();
        if (onDecide != null) {
            body.add(decisionForm(item, onDecide));
        } else if (decision != null) {
            var decided = new Div(decision);
            decided.addClassName("sw-decision");
            body.add(decided);
        }
        add(head, body);
    }

    private Div decisionForm(AgendaItem item, Consumer<String> onDecide) {
        var text = new TextField(getTranslation("review.decision"));
        text.setMaxLength(2000);
        text.setWidthFull();
        text.setValue(item.decision() == null ? "" : item.decision());
        var decide = new Button(
                getTranslation("review.decide"),
                click -> onDecide.accept(text.getValue().strip()));
        var form = new Div(text, decide);
        form.addClassName("sw-text-form");
        return form;
    }
}
