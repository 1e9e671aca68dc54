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
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.DefinitionChange;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.ui.process.ReviewWords;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a process is for, from whom to whom it goes, whose it is, what it answers to, and what is asked when a run starts. */
final class AboutPanel extends ScreenPanel {

    private static final String INTO_VIEW =
            "this.scrollIntoView(); this.querySelector('vaadin-text-field, vaadin-combo-box, vaadin-button')?.focus()";

    private final DraftSession session;
    private final DraftProperties<ProcessDefinition, DefinitionChange> properties;
    private final AboutText.Keeper keeper;
    private final Map<String, AboutText<?>> texts = new LinkedHashMap<>();
    private final List<Member> people;
    private final ComboBox<Member> owner = new ComboBox<>();
    private final Select<String> reviewEvery = new Select<>();
    private final Checkbox regulated = new Checkbox();
    private final RolesEditor roles;
    private final FieldsEditor startFields;
    private boolean showing;

    AboutPanel(Workspace workspace, EditorServices services, DraftSession session, Editing editing, Runnable onClose) {
        super(onClose);
        this.session = session;
        people = services.members().list();
        var autosave = new Autosave(workspace, session, editing, services.names(), this::show);
        properties = new DraftProperties<>(this, session, autosave, DraftPart.process());
        keeper = new AboutText.Keeper(properties, this::saved);
        roles = new RolesEditor(
                services, all -> save("editor.roles", ProcessDefinition::roles, DefinitionChange::roles, all));
        startFields = new FieldsEditor(
                all -> save("editor.start-fields", ProcessDefinition::startFields, DefinitionChange::startFields, all));
        var name = new TextField();
        autosave.problems().field("/name", name);
        setTitle(getTranslation("editor.about"));
        addTexts(name);
        label();
        listen();
        setActions(autosave);
        setBody(form(
                form(text("name"), text("purpose"), text("description")),
                group("editor.group.flow", text("suppliers"), text("inputs"), text("output"), text("customer")),
                group("editor.group.place", owner, text("department"), text("tags")),
                group("editor.group.duty", text("objectives"), text("obligations"), reviewEvery, regulated),
                roles,
                startFields,
                new ServiceLevelEditor(services, session.key())));
        show();
    }

    /** Puts the reader's hand on the field that a problem points at. */
    void focus(String pointer) {
        var field = pointer.split("/", 3).length > 1 ? pointer.split("/", 3)[1] : "";
        switch (field) {
            case "owner" -> owner.focus();
            case "reviewEvery" -> reviewEvery.focus();
            case "roles" -> roles.getElement().executeJs(INTO_VIEW);
            case "startFields" -> startFields.getElement().executeJs(INTO_VIEW);
            default ->
                Objects.requireNonNull(texts.getOrDefault(field, texts.get("name")))
                        .focus();
        }
    }

    /** Shows the draft as it is now, after it was changed elsewhere than in this panel. */
    void showDraft() {
        show();
    }

    private Component text(String property) {
        return Objects.requireNonNull(texts.get(property)).shared();
    }

    private Div group(String titleKey, Component... fields) {
        var group = form(fields);
        group.addComponentAsFirst(new H3(getTranslation(titleKey)));
        return group;
    }

    /** By their names in the definition, to which problems point. */
    private void addTexts(TextField name) {
        name.setMaxLength(2000);
        texts.put("name", AboutText.name(keeper, name, "editor.name", ProcessDefinition::name, DefinitionChange::name));
        prose("purpose", area(50_000), ProcessDefinition::purpose, DefinitionChange::purpose);
        texts.put(
                "description",
                AboutText.prose(
                        keeper,
                        help(area(50_000), "editor.instructions.help"),
                        "editor.description",
                        ProcessDefinition::description,
                        DefinitionChange::description));
        lines("suppliers", "editor.lines", ProcessDefinition::suppliers, DefinitionChange::suppliers);
        lines("inputs", "editor.lines", ProcessDefinition::inputs, DefinitionChange::inputs);
        prose("output", area(2000), ProcessDefinition::output, DefinitionChange::output);
        prose("customer", area(2000), ProcessDefinition::customer, DefinitionChange::customer);
        var department = new TextField();
        department.setMaxLength(2000);
        texts.put(
                "department",
                AboutText.prose(
                        keeper,
                        department,
                        "process.fact.department",
                        ProcessDefinition::department,
                        DefinitionChange::department));
        var tags = new TextField();
        tags.setMaxLength(2000);
        tags.setHelperText(getTranslation("editor.commas"));
        texts.put(
                "tags",
                AboutText.words(keeper, tags, "process.fact.tags", ProcessDefinition::tags, DefinitionChange::tags));
        lines("objectives", "editor.objectives.help", ProcessDefinition::objectives, DefinitionChange::objectives);
        lines("obligations", "editor.obligations.help", ProcessDefinition::obligations, DefinitionChange::obligations);
    }

    private void prose(
            String property,
            TextArea area,
            Function<ProcessDefinition, @Nullable String> value,
            BiFunction<DefinitionChange, @Nullable String, DefinitionChange> set) {
        help(area, "editor." + property + ".help");
        texts.put(property, AboutText.prose(keeper, area, "process.fact." + property, value, set));
    }

    private void lines(
            String property,
            String helpKey,
            Function<ProcessDefinition, List<String>> value,
            BiFunction<DefinitionChange, List<String>, DefinitionChange> set) {
        var area = help(area(50_000), helpKey);
        texts.put(property, AboutText.lines(keeper, area, "process.fact." + property, value, set));
    }

    private static TextArea area(int longest) {
        var area = new TextArea();
        area.setMaxLength(longest);
        area.setMaxRows(12);
        return area;
    }

    private TextArea help(TextArea area, String key) {
        area.setHelperText(getTranslation(key));
        return area;
    }

    private void label() {
        owner.setLabel(getTranslation("process.fact.owner"));
        owner.setItemLabelGenerator(MemberLabel::of);
        owner.setItems(people);
        owner.setClearButtonVisible(true);
        owner.setWidthFull();
        reviewEvery.setLabel(getTranslation("process.fact.review-every"));
        reviewEvery.setHelperText(getTranslation("editor.review-every.help"));
        reviewEvery.setEmptySelectionAllowed(true);
        reviewEvery.setEmptySelectionCaption(getTranslation("review.every.never"));
        reviewEvery.setItemLabelGenerator(period -> ReviewWords.of(period, this));
        regulated.setLabel(getTranslation("editor.regulated"));
        regulated.setHelperText(getTranslation("editor.regulated.help"));
    }

    private void listen() {
        owner.addValueChangeListener(change -> save(
                "process.fact.owner",
                AboutPanel::owner,
                (draft, wanted) -> draft.owner(wanted == null ? null : wanted.email()),
                change.getValue() == null
                        ? null
                        : new Assignee.OfMember(change.getValue().email())));
        reviewEvery.addValueChangeListener(change -> save(
                "process.fact.review-every",
                AboutPanel::interval,
                (draft, wanted) -> draft.reviewEvery(ReviewInterval.period(wanted)),
                ReviewInterval.of(change.getValue())));
        regulated.addValueChangeListener(change ->
                save("editor.regulated", ProcessDefinition::regulated, DefinitionChange::regulated, change.getValue()));
    }

    private static Assignee.@Nullable OfMember owner(ProcessDefinition draft) {
        return draft.owner() == null ? null : new Assignee.OfMember(draft.owner());
    }

    private static @Nullable ReviewInterval interval(ProcessDefinition draft) {
        return ReviewInterval.of(draft.reviewEvery());
    }

    private <V extends @Nullable Object> void save(
            String labelKey,
            Function<ProcessDefinition, @Nullable Object> value,
            BiFunction<DefinitionChange, V, DefinitionChange> set,
            V wanted) {
        if (!showing) {
            saved(properties.save(labelKey, value, set, wanted));
        }
    }

    private void saved(boolean differently) {
        if (differently) {
            show();
        }
    }

    private void show() {
        var draft = session.draft();
        showing = true;
        texts.values().forEach(text -> text.show(draft, properties));
        properties.show("process.fact.owner", AboutPanel::owner, draft, this::showOwner);
        properties.show("process.fact.review-every", AboutPanel::interval, draft, this::showInterval);
        properties.show("editor.regulated", ProcessDefinition::regulated, draft, regulated::setValue);
        properties.show("editor.roles", ProcessDefinition::roles, draft, all -> roles.show(draft));
        properties.show(
                "editor.start-fields", ProcessDefinition::startFields, draft, all -> startFields.show(draft, all));
        showing = false;
    }

    private void showOwner(Assignee.@Nullable OfMember wanted) {
        owner.setValue(people.stream()
                .filter(member -> wanted != null && member.email().equals(wanted.email()))
                .findFirst()
                .orElse(null));
    }

    private void showInterval(@Nullable ReviewInterval interval) {
        var period = ReviewInterval.period(interval);
        reviewEvery.setItems(ReviewWords.choices(period));
        reviewEvery.setValue(period);
    }
}
