package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.condition.ConditionEditor;
import io.scalewell.ui.process.StepWords.Section;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything about a step beside its title. Each part is saved as soon as it is left. */
final class StepPanel extends ScreenPanel {

    private static final int LONGEST_CONDITION = 2_000;

    private final DraftSession session;
    private final String key;
    private final DraftProperties<Step, StepChange> properties;
    private final KindUndo kindUndo;
    private final Select<StepKind> kind = new Select<>();
    private final InstructionsField instructions;
    private final AssigneeField assignee;
    private final DueField due;
    private final FieldsEditor fields;
    private final KindEditor kinds;
    private final AttachmentsEditor attachments;
    private final SharingField sharing = new SharingField();
    private final BranchField branch;
    private final TagsField tags;
    private final ConditionEditor condition;
    private final Checkbox required = new Checkbox();
    private final Checkbox stop = new Checkbox();
    private final ItemsField items;
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
        var autosave = new Autosave(workspace, session, editing, services.names(), this::show);
        properties = new DraftProperties<>(this, session, autosave, DraftPart.step(key));
        kindUndo = new KindUndo(this, edit -> {
            autosave.save(edit);
            editing.draftReplaced();
            show();
        });
        var examples = new DueExamples(workspace, services.dueDates(), session, this);
        assignee = new AssigneeField(services);
        due = new DueField(examples::of);
        instructions = new InstructionsField((text, before) -> saved(properties.saveProse(
                "editor.instructions", Step::instructions, StepChange::instructions, text, before)));
        fields = new FieldsEditor(all -> save("editor.fields", Step::fields, StepChange::fields, all));
        kinds = new KindEditor(workspace, services, session, examples::of, this::save);
        attachments = new AttachmentsEditor(
                services.files(),
                () -> properties.now().map(Step::attachments).orElse(List.of()),
                files -> save("editor.attachments", Step::attachments, StepChange::attachments, files));
        branch = new BranchField(name -> save("editor.branch", Step::branch, StepChange::branch, name));
        tags = new TagsField((words, before) ->
                saved(properties.saveTyped("editor.tags", Step::tags, StepChange::tags, words, before)));
        condition = new ConditionEditor(
                () -> StepConditions.fields(session.draft(), this),
                workspace.organization().zone(),
                (now, before) -> saved(
                        properties.saveTyped("editor.condition", Step::condition, StepChange::condition, now, before)));
        items = new ItemsField((lines, before) -> {
            saved(properties.saveTyped("editor.items", Step::items, StepChange::items, lines, before));
            editing.draftReplaced();
        });
        label();
        listen();
        setActions(autosave);
        setBody(form(
                kind,
                kinds,
                instructions,
                attachments,
                items.shared(),
                assignee,
                sharing,
                due,
                fields,
                conditionPart(),
                required,
                stop,
                branch,
                tags.shared()));
        show();
    }

    boolean isOf(String step) {
        return key.equals(step);
    }

    void focus(Section section) {
        if (section == Section.CONDITION) {
            condition.focus();
            return;
        }
        Focusable<?> target = switch (section) {
            case KIND, CONDITION -> kinds.first().orElse(kind);
            case ASSIGNEE -> assignee;
            case DUE -> due;
            case FIELDS -> fields.firstButton();
            case RULES -> properties.now().filter(Step::required).isEmpty() ? stop : required;
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
        condition.setMaxLength(LONGEST_CONDITION);
        required.setLabel(getTranslation("editor.required"));
        required.setHelperText(getTranslation("editor.required.help"));
        stop.setLabel(getTranslation("editor.stop"));
        stop.setHelperText(getTranslation("editor.stop.help"));
    }

    private Div conditionPart() {
        var help = new Paragraph(getTranslation("editor.condition.none"));
        help.addClassName("sw-quiet");
        var part = new Div(new H3(getTranslation("editor.condition")), help, condition);
        part.addClassName("sw-section");
        return part;
    }

    private void listen() {
        kind.addValueChangeListener(change -> {
            if (!showing) {
                var before = properties.now();
                save("editor.kind", Step::kind, StepChange::kind, change.getValue());
                show();
                before.ifPresent(had -> properties.now().ifPresent(has -> kindUndo.offer(had, has)));
            }
        });
        assignee.addValueChangeListener(change -> {
            save("editor.assignee", Step::assignee, StepChange::assignee, change.getValue());
            showSharing();
        });
        sharing.addValueChangeListener(
                change -> save("editor.sharing", Step::sharing, StepChange::sharing, change.getValue()));
        due.onChange(rule -> save("editor.due", Step::due, StepChange::due, rule));
        required.addValueChangeListener(
                change -> save("editor.required", Step::required, StepChange::required, change.getValue()));
        stop.addValueChangeListener(change -> save("editor.stop", Step::stop, StepChange::stop, change.getValue()));
    }

    private void showSharing() {
        boolean before = showing;
        showing = true;
        properties.now().ifPresent(step -> sharing.show(session.draft(), step, step.sharing()));
        showing = before;
    }

    private <V extends @Nullable Object> void save(
            String labelKey,
            Function<Step, @Nullable Object> value,
            BiFunction<StepChange, V, StepChange> set,
            V wanted) {
        if (!showing) {
            saved(properties.save(labelKey, value, set, wanted));
        }
    }

    private void saved(boolean differently) {
        if (differently) {
            show();
        } else {
            checkRules();
        }
    }

    private void show() {
        properties.now().ifPresent(step -> {
            var draft = session.draft();
            showing = true;
            properties.<@Nullable StepKind>show("editor.kind", Step::kind, step, kind::setValue);
            properties.show("editor.instructions", Step::instructions, step, instructions::show);
            properties.show("editor.assignee", Step::assignee, step, who -> assignee.offer(draft, true, who));
            properties.show("editor.sharing", Step::sharing, step, how -> sharing.show(session.draft(), step, how));
            properties.show("editor.due", Step::due, step, due::show);
            properties.show("editor.fields", Step::fields, step, all -> fields.show(draft, all));
            kinds.show(step, properties);
            properties.show("editor.attachments", Step::attachments, step, attachments::show);
            properties.show("editor.branch", Step::branch, step, name -> branch.show(draft, step));
            properties.show("editor.tags", Step::tags, step, tags::show);
            properties.show("editor.condition", Step::condition, step, condition::show);
            properties.show("editor.required", Step::required, step, required::setValue);
            properties.show("editor.stop", Step::stop, step, stop::setValue);
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
        properties.now().ifPresent(step -> {
            setTitle(step.title().isBlank() ? getTranslation("editor.step") : step.title());
            properties.show("editor.items", Step::items, step, items::show);
        });
    }

    /** Says at the rules themselves what is wrong with them. */
    private void checkRules() {
        var wrong = StepProblems.of(session, key, getLocale());
        due.showProblem(wrong.get("due"));
        assignee.setInvalid(wrong.containsKey("assignee"));
        assignee.setErrorMessage(wrong.get("assignee"));
        sharing.setInvalid(wrong.containsKey("sharing"));
        sharing.setErrorMessage(wrong.get("sharing"));
        condition.showProblem(wrong.get("condition"));
        branch.setInvalid(wrong.containsKey("branch"));
        branch.setErrorMessage(wrong.get("branch"));
        kinds.showProblems(wrong);
    }
}
