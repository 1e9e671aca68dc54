package io.scalewell.ui.run.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.QuickStart;

/** Starts a run from any screen: the process by its first letters, then its start fields, in one popover. */
@SpringComponent
@UIScope
class StartRunPopover implements QuickStart {

    private static final ProcessFilter LIVE = new ProcessFilter(null, ProcessState.LIVE, null, null);
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final Processes processes;
    private final StartedRuns started;
    private final Button button = new Button();
    private final Popover popover = new Popover();
    private final ComboBox<ProcessSummary> choice = new ComboBox<>();
    private final ProblemArea problems = new ProblemArea();
    private final Div form = new Div();

    StartRunPopover(Processes processes, StartedRuns started) {
        this.processes = processes;
        this.started = started;
        button.setIcon(new Icon(Symbol.PLUS));
        button.setText(button.getTranslation("start.button"));
        button.setTooltipText(button.getTranslation("start.button.hint"));
        choice.setLabel(button.getTranslation("start.process"));
        choice.setItemLabelGenerator(process -> process.name() + " (" + process.key() + ")");
        choice.setWidthFull();
        choice.addValueChangeListener(change -> choose());
        var body = new Div(new H2(button.getTranslation("start.title")), problems, choice, form);
        body.addClassNames("sw-form", "sw-start");
        popover.add(body);
        popover.setTarget(button);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setWidth("min(420px, 100vw - 32px)");
        popover.getElement().setAttribute("aria-label", button.getTranslation("start.title"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                begin();
            } else {
                form.removeAll();
            }
        });
    }

    @Override
    public Component button() {
        var holder = new Div(button, popover);
        holder.addClassName("sw-quick-start");
        return holder;
    }

    @Override
    public void open() {
        popover.open();
    }

    private void begin() {
        form.removeAll();
        choice.clear();
        problems.find(() -> processes.list(LIVE, ALL)).ifPresent(page -> {
            choice.setItems(page.items());
            choice.setHelperText(page.items().isEmpty() ? choice.getTranslation("start.none") : null);
        });
        choice.focus();
    }

    private void choose() {
        form.removeAll();
        var chosen = choice.getValue();
        if (chosen == null) {
            return;
        }
        problems.find(() -> processes.get(chosen.key())).ifPresent(process -> {
            var version = process.published();
            if (version == null) {
                return;
            }
            if (version.definition().startFields().isEmpty()) {
                form.add(startButton(() -> started.startAtOnce(version)));
            } else {
                form.add(started.form(version, popover::close));
            }
        });
    }

    private Button startButton(Runnable action) {
        var start = new Button(button.getTranslation("start.start"), click -> {
            if (problems.attempt(action)) {
                popover.close();
            }
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.focus();
        return start;
    }
}
