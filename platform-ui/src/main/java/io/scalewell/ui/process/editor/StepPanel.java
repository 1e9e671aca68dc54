package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.process.StepWords.Section;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything about a step beside its title. Each part is saved as soon as it is left. */
final class StepPanel extends ScreenPanel {

    private final DraftSession session;
    private final String key;
    private final Autosave autosave;
    private final Select<StepKind> kind = new Select<>();
    private final InstructionsField instructions;
    private final AssigneeField assignee;
    private final DueField due = new DueField();
    private final FieldsEditor fields;
    private final KindEditor kinds;
    private final AttachmentsEditor attachments;
    private final BranchField branch;
    private final TagsField tags;
    private final TextArea condition = new TextArea();
    private final Checkbox required = new Checkbox();
    private final Checkbox stop = new Checkbox();
    private final TextArea items = new TextArea();
    private final Editing editing;
    private boolean showing;

    StepPanel(
            Workspace workspace,
            EditorServices services,
            DraftSession session,
            Editing editing,
            String key,
            Runnable onClose) {
        super(onClose);
        this.session = session;
        this.editing = editing;
        this.key = key;
        autosave = new Autosave(workspace, session, editing, this::show);
        assignee = new AssigneeField(services);
        instructions = new InstructionsField(
                text -> save("editor.instructions", Step::instructions, (step, none) -> step.instructions(text), text));
        fields = new FieldsEditor(all -> save("editor.fields", Step::fields, StepChange::fields, all));
        kinds = new KindEditor(services, session, this::save);
        attachments = new AttachmentsEditor(
                services.files(),
                () -> step().map(Step::attachments).orElse(List.of()),
                files -> save("editor.attachments", Step::attachments, StepChange::attachments, files));
        branch = new BranchField(name -> save("editor.branch", Step::branch, StepChange::branch, name));
        tags = new TagsField(words -> save("editor.tags", Step::tags, StepChange::tags, words));
        label();
        listen();
        setActions(autosave);
        setBody(form(
                kind,
                kinds,
                instructions,
                attachments,
                items,
                assignee,
                due,
                fields,
                condition,
                required,
                stop,
                branch,
                tags));
        show();
    }

    boolean isOf(String step) {
        return key.equals(step);
    }

    void focus(Section section) {
        Focusable<?> target = switch (section) {
            case KIND -> kinds.first().orElse(kind);
            case ASSIGNEE -> assignee;
            case DUE -> due;
            case FIELDS -> fields.firstButton();
            case CONDITION -> condition;
            case RULES -> step().filter(Step::required).isEmpty() ? stop : required;
            case BRANCH -> branch.isVisible() ? branch : required;
            case TAGS -> tags;
            case INSTRUCTIONS -> instructions.field();
            case ATTACHMENTS -> attachments;
            case ITEMS -> items;
        };
        target.focus();
    }

    private void label() {
        kind.setLabel(getTranslation("editor.kind"));
        kind.setItems(StepKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("step.kind." + each));
        assignee.setLabel(getTranslation("editor.assignee"));
        condition.setLabel(getTranslation("editor.condition"));
        condition.setPlaceholder(getTranslation("editor.condition.example"));
        condition.setMaxLength(2000);
        condition.setWidthFull();
        required.setLabel(getTranslation("editor.required"));
        required.setHelperText(getTranslation("editor.required.help"));
        stop.setLabel(getTranslation("editor.stop"));
        stop.setHelperText(getTranslation("editor.stop.help"));
        items.setLabel(getTranslation("editor.items"));
        items.setHelperText(getTranslation("editor.items.help"));
        items.setMaxLength(20_000);
        items.setWidthFull();
    }

    private void listen() {
        kind.addValueChangeListener(change -> {
            if (!showing) {
                save("editor.kind", Step::kind, StepChange::kind, change.getValue());
                showKind();
            }
        });
        assignee.addValueChangeListener(
                change -> save("editor.assignee", Step::assignee, StepChange::assignee, change.getValue()));
        due.onChange(rule -> save("editor.due", Step::due, StepChange::due, rule));
        condition.addValueChangeListener(
                change -> save("editor.condition", Step::condition, StepChange::condition, filled(change.getValue())));
        required.addValueChangeListener(
                change -> save("editor.required", Step::required, StepChange::required, change.getValue()));
        stop.addValueChangeListener(change -> save("editor.stop", Step::stop, StepChange::stop, change.getValue()));
        items.addValueChangeListener(change -> {
            var lines = change.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!showing) {
                save("editor.items", Step::items, StepChange::items, lines);
                editing.draftReplaced();
            }
        });
    }

    private <V extends @Nullable Object> void save(
            String labelKey,
            Function<Step, @Nullable Object> value,
            BiFunction<StepChange, V, StepChange> set,
            V wanted) {
        if (!showing) {
            autosave.save(Edit.ofStep(
                    getTranslation(labelKey),
                    key,
                    value,
                    step -> set.apply(step.change(), wanted).toStep()));
            checkRules();
        }
    }

    private void show() {
        step().ifPresent(step -> {
            showing = true;
            kind.setValue(step.kind());
            instructions.show(step.instructions());
            assignee.offer(session.draft(), true, step.assignee());
            due.show(step.due());
            fields.show(session.draft(), step.fields());
            kinds.show(step);
            attachments.show(step.attachments());
            branch.show(session.draft(), step);
            tags.show(step.tags());
            condition.setValue(Objects.requireNonNullElse(step.condition(), ""));
            condition.setHelperText(FieldNames.hint(session.draft(), this));
            required.setValue(step.required());
            stop.setValue(step.stop());
            showing = false;
            showTyped();
            checkRules();
        });
    }

    /** Shows the step as it is in the draft now, after it was changed elsewhere than in this panel. */
    void showDraft() {
        show();
    }

    /** What is typed in the checklist itself. */
    void showTyped() {
        step().ifPresent(step -> {
            setTitle(step.title().isBlank() ? getTranslation("editor.step") : step.title());
            showing = true;
            items.setValue(String.join("\n", step.items()));
            showing = false;
        });
    }

    private void showKind() {
        step().ifPresent(kinds::show);
        checkRules();
    }

    /** Says at the rules themselves what is wrong with them. */
    private void checkRules() {
        var wrong = StepProblems.of(session, key);
        due.showProblem(wrong.get("due"));
        assignee.setInvalid(wrong.containsKey("assignee"));
        assignee.setErrorMessage(wrong.get("assignee"));
        condition.setInvalid(wrong.containsKey("condition"));
        condition.setErrorMessage(wrong.get("condition"));
        branch.setInvalid(wrong.containsKey("branch"));
        branch.setErrorMessage(wrong.get("branch"));
        kinds.showProblems(wrong);
    }

    private Optional<Step> step() {
        return Steps.find(session.draft(), key);
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
