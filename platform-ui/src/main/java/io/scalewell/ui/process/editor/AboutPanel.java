package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.process.DefinitionChange;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.ui.process.ReviewInterval;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a process is for, from whom to whom it goes, whose it is, what it answers to, and what is asked when a run starts. */
final class AboutPanel extends ScreenPanel {

    private static final String INTO_VIEW =
            "this.scrollIntoView(); this.querySelector('vaadin-text-field, vaadin-combo-box, vaadin-button')?.focus()";

    private final EditorServices services;
    private final DraftSession session;
    private final Autosave autosave;
    private final TextField name = new TextField();
    private final TextArea purpose = new TextArea();
    private final TextArea output = new TextArea();
    private final TextArea suppliers = new TextArea();
    private final TextArea inputs = new TextArea();
    private final TextArea customer = new TextArea();
    private final ComboBox<Member> owner = new ComboBox<>();
    private final TextField department = new TextField();
    private final TextField tags = new TextField();
    private final TextArea description = new TextArea();
    private final TextArea objectives = new TextArea();
    private final TextArea obligations = new TextArea();
    private final Select<String> reviewEvery = new Select<>();
    private final Checkbox regulated = new Checkbox();
    private final RolesEditor roles;
    private final FieldsEditor startFields;
    private boolean showing;

    AboutPanel(Workspace workspace, EditorServices services, DraftSession session, Editing editing, Runnable onClose) {
        super(onClose);
        this.services = services;
        this.session = session;
        autosave = new Autosave(workspace, session, editing, this::show);
        autosave.problems().field("/name", name);
        roles = new RolesEditor(
                services, all -> save("editor.roles", ProcessDefinition::roles, it -> it.withRoles(all)));
        startFields = new FieldsEditor(all -> save(
                "editor.start-fields",
                ProcessDefinition::startFields,
                it -> it.change().startFields(all).toDefinition()));
        setTitle(getTranslation("editor.about"));
        label();
        listen();
        setActions(autosave);
        setBody(form(
                form(name, purpose, description),
                group("editor.group.flow", suppliers, inputs, output, customer),
                group("editor.group.place", owner, department, tags),
                group("editor.group.duty", objectives, obligations, reviewEvery, regulated),
                roles,
                startFields));
        show();
    }

    /** Puts the reader's hand on the field that a problem points at. */
    void focus(String pointer) {
        var field = pointer.split("/", 3).length > 1 ? pointer.split("/", 3)[1] : "";
        switch (field) {
            case "purpose" -> purpose.focus();
            case "output" -> output.focus();
            case "suppliers" -> suppliers.focus();
            case "inputs" -> inputs.focus();
            case "customer" -> customer.focus();
            case "owner" -> owner.focus();
            case "department" -> department.focus();
            case "tags" -> tags.focus();
            case "description" -> description.focus();
            case "objectives" -> objectives.focus();
            case "obligations" -> obligations.focus();
            case "reviewEvery" -> reviewEvery.focus();
            case "roles" -> roles.getElement().executeJs(INTO_VIEW);
            case "startFields" -> startFields.getElement().executeJs(INTO_VIEW);
            default -> name.focus();
        }
    }

    private Div group(String titleKey, Component... fields) {
        var group = form(fields);
        group.addComponentAsFirst(new H3(getTranslation(titleKey)));
        return group;
    }

    private void label() {
        name.setLabel(getTranslation("editor.name"));
        purpose.setLabel(getTranslation("process.fact.purpose"));
        purpose.setHelperText(getTranslation("editor.purpose.help"));
        output.setLabel(getTranslation("process.fact.output"));
        output.setHelperText(getTranslation("editor.output.help"));
        suppliers.setLabel(getTranslation("process.fact.suppliers"));
        suppliers.setHelperText(getTranslation("editor.lines"));
        inputs.setLabel(getTranslation("process.fact.inputs"));
        inputs.setHelperText(getTranslation("editor.lines"));
        customer.setLabel(getTranslation("process.fact.customer"));
        customer.setHelperText(getTranslation("editor.customer.help"));
        owner.setLabel(getTranslation("process.fact.owner"));
        owner.setItemLabelGenerator(Member::name);
        department.setLabel(getTranslation("process.fact.department"));
        tags.setLabel(getTranslation("process.fact.tags"));
        tags.setHelperText(getTranslation("editor.commas"));
        description.setLabel(getTranslation("editor.description"));
        description.setHelperText(getTranslation("editor.instructions.help"));
        labelDuties();
        List.of(name, department, tags).forEach(field -> {
            field.setWidthFull();
            field.setMaxLength(2000);
        });
        List.of(purpose, output, suppliers, inputs, customer, description, objectives, obligations)
                .forEach(area -> {
                    area.setWidthFull();
                    area.setMaxLength(50_000);
                    area.setMaxRows(12);
                });
        List.of(output, customer).forEach(area -> area.setMaxLength(2000));
        owner.setWidthFull();
    }

    private void labelDuties() {
        objectives.setLabel(getTranslation("process.fact.objectives"));
        objectives.setHelperText(getTranslation("editor.objectives.help"));
        obligations.setLabel(getTranslation("process.fact.obligations"));
        obligations.setHelperText(getTranslation("editor.obligations.help"));
        reviewEvery.setLabel(getTranslation("process.fact.review-every"));
        reviewEvery.setHelperText(getTranslation("editor.review-every.help"));
        reviewEvery.setEmptySelectionAllowed(true);
        reviewEvery.setEmptySelectionCaption(getTranslation("review.every.never"));
        reviewEvery.setItemLabelGenerator(period -> ReviewInterval.words(period, this));
        regulated.setLabel(getTranslation("editor.regulated"));
        regulated.setHelperText(getTranslation("editor.regulated.help"));
    }

    private void listen() {
        name.addValueChangeListener(change -> save(
                "editor.name",
                ProcessDefinition::name,
                it -> it.withName(change.getValue().strip())));
        purpose.addValueChangeListener(change ->
                head("process.fact.purpose", ProcessDefinition::purpose, it -> it.purpose(filled(change.getValue()))));
        output.addValueChangeListener(change ->
                head("process.fact.output", ProcessDefinition::output, it -> it.output(filled(change.getValue()))));
        suppliers.addValueChangeListener(change -> head(
                "process.fact.suppliers",
                ProcessDefinition::suppliers,
                it -> it.suppliers(parts(change.getValue(), "\n"))));
        inputs.addValueChangeListener(change -> head(
                "process.fact.inputs", ProcessDefinition::inputs, it -> it.inputs(parts(change.getValue(), "\n"))));
        customer.addValueChangeListener(change -> head(
                "process.fact.customer", ProcessDefinition::customer, it -> it.customer(filled(change.getValue()))));
        owner.addValueChangeListener(change -> {
            var email = change.getValue() == null ? null : change.getValue().email();
            save("process.fact.owner", ProcessDefinition::owner, it -> it.withOwner(email));
        });
        department.addValueChangeListener(change -> head(
                "process.fact.department",
                ProcessDefinition::department,
                it -> it.department(filled(change.getValue()))));
        tags.addValueChangeListener(change ->
                head("process.fact.tags", ProcessDefinition::tags, it -> it.tags(parts(change.getValue(), ","))));
        description.addValueChangeListener(change -> head(
                "editor.description", ProcessDefinition::description, it -> it.description(filled(change.getValue()))));
        listenToDuties();
    }

    private void listenToDuties() {
        objectives.addValueChangeListener(change -> head(
                "process.fact.objectives",
                ProcessDefinition::objectives,
                it -> it.objectives(parts(change.getValue(), "\n"))));
        obligations.addValueChangeListener(change -> head(
                "process.fact.obligations",
                ProcessDefinition::obligations,
                it -> it.obligations(parts(change.getValue(), "\n"))));
        reviewEvery.addValueChangeListener(change -> head(
                "process.fact.review-every", ProcessDefinition::reviewEvery, it -> it.reviewEvery(change.getValue())));
        regulated.addValueChangeListener(change ->
                head("editor.regulated", ProcessDefinition::regulated, it -> it.regulated(change.getValue())));
    }

    private void head(
            String labelKey, Function<ProcessDefinition, @Nullable Object> value, UnaryOperator<DefinitionChange> set) {
        save(labelKey, value, it -> set.apply(it.change()).toDefinition());
    }

    private void save(
            String labelKey,
            Function<ProcessDefinition, @Nullable Object> value,
            UnaryOperator<ProcessDefinition> change) {
        if (!showing) {
            autosave.save(new Edit(getTranslation(labelKey), value, change));
        }
    }

    private void show() {
        var draft = session.draft();
        var people = services.members().list();
        showing = true;
        name.setValue(draft.name());
        purpose.setValue(text(draft.purpose()));
        output.setValue(text(draft.output()));
        suppliers.setValue(String.join("\n", draft.suppliers()));
        inputs.setValue(String.join("\n", draft.inputs()));
        customer.setValue(text(draft.customer()));
        owner.setItems(people);
        owner.setValue(people.stream()
                .filter(member -> member.email().equals(draft.owner()))
                .findFirst()
                .orElse(null));
        department.setValue(text(draft.department()));
        tags.setValue(String.join(", ", draft.tags()));
        description.setValue(text(draft.description()));
        objectives.setValue(String.join("\n", draft.objectives()));
        obligations.setValue(String.join("\n", draft.obligations()));
        reviewEvery.setItems(ReviewInterval.choices(draft.reviewEvery()));
        reviewEvery.setValue(draft.reviewEvery());
        regulated.setValue(draft.regulated());
        roles.show(draft);
        startFields.show(draft, draft.startFields());
        showing = false;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
