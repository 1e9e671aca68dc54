package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The process's own roles, such as "Hiring manager", and who fills each of them. */
final class RolesEditor extends Div {

    private final EditorServices services;
    private final Consumer<List<ProcessRole>> onChange;
    private final List<ProcessRole> roles = new ArrayList<>();
    private final Div rows = new Div();
    private final TextField name = new TextField();
    private @Nullable ProcessDefinition shown;

    RolesEditor(EditorServices services, Consumer<List<ProcessRole>> onChange) {
        this.services = services;
        this.onChange = onChange;
        addClassName("sw-section");
        rows.addClassName("sw-stack");
        var help = new Paragraph(getTranslation("editor.roles.help"));
        help.addClassName("sw-quiet");
        name.setLabel(getTranslation("editor.role.new"));
        name.setMaxLength(80);
        name.addKeyPressListener(Key.ENTER, press -> addRole());
        var add = new Button(getTranslation("editor.role.add"), click -> addRole());
        var form = new Div(name, add);
        form.addClassName("sw-text-form");
        add(new H3(getTranslation("editor.roles")), help, rows, form);
    }

    /** Leaves the rows alone while the roles are the same, since somebody may be choosing in them. */
    void show(ProcessDefinition definition) {
        if (shown == null || !roles.equals(definition.roles())) {
            roles.clear();
            roles.addAll(definition.roles());
            shown = definition;
            draw(definition);
        }
    }

    private void draw(ProcessDefinition definition) {
        rows.removeAll();
        for (int i = 0; i < roles.size(); i++) {
            rows.add(row(definition, i));
        }
    }

    private void changed() {
        var definition = shown;
        if (definition != null) {
            draw(definition);
        }
        onChange.accept(List.copyOf(roles));
    }

    private Div row(ProcessDefinition definition, int position) {
        var role = roles.get(position);
        var filledBy = new AssigneeField(services);
        filledBy.setLabel(role.name());
        filledBy.setPlaceholder(getTranslation("editor.role.nobody"));
        filledBy.offer(definition, false, role.filledBy());
        filledBy.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                roles.set(position, new ProcessRole(role.name(), change.getValue()));
                onChange.accept(List.copyOf(roles));
            }
        });
        var remove = new Button(new Icon(Symbol.TRASH), click -> {
            roles.removeIf(each -> each.name().equals(role.name()));
            changed();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("editor.field.remove", role.name()));
        var row = new Div(filledBy, remove);
        row.addClassName("sw-text-form");
        return row;
    }

    private void addRole() {
        var wanted = name.getValue().strip();
        if (!wanted.isEmpty() && roles.stream().noneMatch(role -> role.name().equals(wanted))) {
            roles.add(new ProcessRole(wanted, null));
            name.clear();
            changed();
        }
    }
}
