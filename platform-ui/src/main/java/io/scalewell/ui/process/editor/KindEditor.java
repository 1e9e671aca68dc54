package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only one kind of step has: who approves, what a wait is for, which process is run. */
final class KindEditor extends Div {

    private final DraftSession session;
    private final ApprovalEditor approval;
    private final ComboBox<Step> onReject = new ComboBox<>();
    private final WaitEditor wait;
    private final CallEditor call;
    private final Paragraph problem = new Paragraph();
    private @Nullable StepKind kind;
    private boolean showing;

    KindEditor(EditorServices services, DraftSession session, StepSave saver) {
        this.session = session;
        approval = new ApprovalEditor(
                services, wanted -> saver.save("editor.approval", Step::approval, StepChange::approval, wanted));
        wait = new WaitEditor(wanted -> saver.save("editor.wait", Step::waitsFor, StepChange::waitsFor, wanted));
        call = new CallEditor(services, wanted -> saver.save("editor.call", Step::call, StepChange::call, wanted));
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
        add(approval, onReject, wait, call, problem);
    }

    /** Only what the step's kind has is read and shown. */
    void show(Step step) {
        kind = step.kind();
        approval.setVisible(kind == StepKind.APPROVAL);
        onReject.setVisible(kind == StepKind.APPROVAL);
        wait.setVisible(kind == StepKind.WAIT);
        call.setVisible(kind == StepKind.SUBPROCESS);
        setVisible(approval.isVisible() || wait.isVisible() || call.isVisible());
        if (approval.isVisible()) {
            approval.show(session.draft(), step.approval());
            showOnReject(step);
        } else if (wait.isVisible()) {
            wait.show(session.draft(), step.waitsFor());
        } else if (call.isVisible()) {
            call.show(session.draft(), step.call());
        }
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
                    case TASK, AUTOMATED -> null;
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
        return call.isVisible() ? Optional.of(call.first()) : Optional.empty();
    }
}
