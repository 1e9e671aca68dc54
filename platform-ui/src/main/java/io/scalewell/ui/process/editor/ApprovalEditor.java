package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is asked to approve, and how many have to agree. */
final class ApprovalEditor extends Div {

    private static final int MOST = 20;

    private final EditorServices services;
    private final Consumer<@Nullable Approval> onChange;
    private final Select<ApprovalMode> mode = new Select<>();
    private final IntegerField needed = new IntegerField();
    private final OrderedList rows = new OrderedList();
    private final AssigneeField add;
    private final Checkbox separate = new Checkbox();
    private final List<Assignee> approvers = new ArrayList<>();
    private @Nullable ProcessDefinition definition;
    private boolean showing;

    ApprovalEditor(EditorServices services, Consumer<@Nullable Approval> onChange) {
        this.services = services;
        this.onChange = onChange;
        addClassName("sw-form");
        mode.setLabel(getTranslation("editor.approval"));
        mode.setItems(ApprovalMode.values());
        mode.setItemLabelGenerator(each -> getTranslation("editor.approval." + each));
        mode.setWidthFull();
        needed.setLabel(getTranslation("editor.approval.needed"));
        needed.setMin(1);
        needed.setStepButtonsVisible(true);
        rows.addClassName("sw-stack");
        add = new AssigneeField(services);
        add.setLabel(getTranslation("editor.approval.add"));
        add.setHelperText(getTranslation("editor.approval.help"));
        separate.setLabel(getTranslation("editor.approval.separate"));
        separate.setHelperText(getTranslation("editor.approval.separate.help"));
        mode.addValueChangeListener(change -> save());
        needed.addValueChangeListener(change -> save());
        separate.addValueChangeListener(change -> save());
        add.addValueChangeListener(change -> append(change.getValue()));
        add(mode, needed, rows, add, separate);
    }

    Focusable<?> first() {
        return mode;
    }

    void show(ProcessDefinition shown, @Nullable Approval approval) {
        showing = true;
        definition = shown;
        approvers.clear();
        approvers.addAll(approval == null ? List.of() : approval.approvers());
        mode.setValue(
                approval == null ? ApprovalMode.ONE : Objects.requireNonNullElse(approval.mode(), ApprovalMode.ONE));
        needed.setValue(approval == null ? null : approval.needed());
        separate.setValue(approval != null && approval.separate());
        add.offer(shown, true, null);
        draw();
        showing = false;
    }

    private void append(@Nullable Assignee approver) {
        if (showing || approver == null) {
            return;
        }
        add.clear();
        if (!approvers.contains(approver) && approvers.size() < MOST) {
            approvers.add(approver);
            draw();
            save();
        }
    }

    private void save() {
        needed.setVisible(mode.getValue() == ApprovalMode.SOME);
        if (!showing && needed.isVisible() && needed.isEmpty()) {
            // saves by being set
            needed.setValue(1);
        } else if (!showing) {
            var wanted = new Approval(
                    mode.getValue(),
                    mode.getValue() == ApprovalMode.SOME ? needed.getValue() : null,
                    approvers,
                    separate.getValue());
            boolean usual = wanted.mode() == ApprovalMode.ONE && approvers.isEmpty() && !wanted.separate();
            onChange.accept(usual ? null : wanted);
        }
    }

    private void draw() {
        needed.setVisible(mode.getValue() == ApprovalMode.SOME);
        needed.setMax(Math.max(1, approvers.size()));
        rows.removeAll();
        rows.setVisible(!approvers.isEmpty());
        for (int i = 0; i < approvers.size(); i++) {
            rows.add(row(i));
        }
    }

    private ListItem row(int position) {
        var name = new ProcessWords(definition, this, services.names()).assignee(approvers.get(position));
        var line = new Div(new Span(name));
        line.addClassName("sw-cluster");
        if (position > 0) {
            line.add(tool(
                    Symbol.ARROW_UP,
                    "editor.field.up",
                    name,
                    () -> Collections.swap(approvers, position, position - 1)));
        }
        line.add(tool(Symbol.TRASH, "editor.field.remove", name, () -> approvers.remove(position)));
        return new ListItem(line);
    }

    private Button tool(Symbol symbol, String labelKey, String name, Runnable action) {
        var button = new Button(new Icon(symbol), click -> {
            action.run();
            draw();
            save();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(labelKey, name));
        return button;
    }
}
