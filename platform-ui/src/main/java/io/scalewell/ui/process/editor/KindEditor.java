package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.shell.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What only one kind of step has: who approves, what a wait is for, which process is run, which automation does it. */
final class KindEditor extends Div {

    private final DraftSession session;
    private final ApprovalEditor approval;
    private final ComboBox<Step> onReject = new ComboBox<>();
    private final WaitEditor wait;
    private final CallEditor call;
    private final AutomationEditor automation;
    private final Paragraph problem = new Paragraph();
    private @Nullable StepKind kind;
    private boolean showing;

    KindEditor(
            Workspace workspace,
            EditorServices services,
            DraftSession session,
            Function<String, DueWorkedOut> workOut,
            StepSave saver) {
        this.session = session;
        approval = new ApprovalEditor(
                services, wanted -> saver.save("editor.approval", Step::approval, StepChange::approval, wanted));
        wait = new WaitEditor(
                workOut, wanted -> saver.save("editor.wait", Step::waitsFor, StepChange::waitsFor, wanted));
        call = new CallEditor(services, wanted -> saver.save("editor.call", Step::call, StepChange::call, wanted));
        automation = new AutomationEditor(
                workspace,
                services,
                session.key(),
                wanted -> saver.save("editor.automation", Step::automation, StepChange::automation, wanted));
        onReject.setLabel(getTranslation("editor.on-reject"));
        onReject.setHelperText(getTranslation("editor.on-reject.help"));
        onReject.setItemLabelGenerator(Step::title);
        onReject.setClearButtonVisible(true);
        onReject.setWidthFull();
        onReject.addValueChangeListener(change -> {
            if (!showing) {
                var target =
                        change.getValue() == null ? null : change.getValue().key();
                saver.save("editor.on-reject", Step::onReject, StepChange::onReject, target);
            }
        });
        problem.addClassName("sw-error-text");
        problem.getElement().setAttribute("role", "status");
        addClassName("sw-form");
        add(approval, onReject, wait, call, automation, problem);
    }

    /** Only what the step's kind has is read and shown. */
    void show(Step step, DraftProperties<Step, StepChange> properties) {
        kind = step.kind();
        approval.setVisible(kind == StepKind.APPROVAL);
        onReject.setVisible(kind == StepKind.APPROVAL);
        wait.setVisible(kind == StepKind.WAIT);
        call.setVisible(kind == StepKind.SUBPROCESS);
        automation.setVisible(kind == StepKind.AUTOMATED);
        setVisible(kind != StepKind.TASK);
        var draft = session.draft();
        properties.show("editor.approval", Step::approval, step, shown -> {
            if (approval.isVisible()) {
                approval.show(draft, shown);
            }
        });
        properties.show("editor.on-reject", Step::onReject, step, shown -> {
            if (onReject.isVisible()) {
                showOnReject(step);
            }
        });
        properties.show("editor.wait", Step::waitsFor, step, shown -> {
            if (wait.isVisible()) {
                wait.show(draft, shown);
            }
        });
        properties.show("editor.call", Step::call, step, shown -> {
            if (call.isVisible()) {
                call.show(draft, shown);
            }
        });
        properties.show("editor.automation", Step::automation, step, shown -> {
            if (automation.isVisible()) {
                automation.show(step);
            }
        });
    }

    /** An approval sends work back to a step before it. */
    private void showOnReject(Step step) {
        showing = true;
        var earlier = session.draft().steps().stream()
                .takeWhile(each -> !each.key().equals(step.key()))
                .toList();
        onReject.setItems(earlier);
        onReject.setValue(earlier.stream()
                .filter(each -> each.key().equals(step.onReject()))
                .findFirst()
                .orElse(null));
        showing = false;
    }

    /** @param wrong the first problem of each property */
    void showProblems(Map<String, String> wrong) {
        onReject.setInvalid(wrong.containsKey("onReject"));
        onReject.setErrorMessage(wrong.get("onReject"));
        var found = kind == null
                ? null
                : switch (kind) {
                    case APPROVAL -> wrong.get("approval");
                    case WAIT -> wrong.get("waitsFor");
                    case SUBPROCESS -> wrong.get("call");
                    case AUTOMATED -> wrong.get("automation");
                    case TASK -> null;
                };
        problem.setText(found == null ? "" : found);
        problem.setVisible(found != null);
    }

    /** Where to go on when the kind of the step is asked for; empty when the kind says everything. */
    Optional<Focusable<?>> first() {
        if (approval.isVisible()) {
            return Optional.of(approval.first());
        }
        if (wait.isVisible()) {
            return Optional.of(wait.first());
        }
        if (automation.isVisible()) {
            return Optional.of(automation.first());
        }
        return call.isVisible() ? Optional.of(call.first()) : Optional.empty();
    }
}
