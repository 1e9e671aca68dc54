package io.scalewell.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.identity.NewToken;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.ui.component.CopyField;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Makes a token; its secret is shown here and never again. */
final class NewTokenPanel extends ScreenPanel {

    private final Workspace workspace;
    private final Tokens tokens;
    private final Runnable onCreate;
    private final ProblemArea problems = new ProblemArea();
    private final TextField name = new TextField();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();
    private final Div form = new Div();
    private final Div result = new Div();
    private final Button create = new Button();

    NewTokenPanel(Workspace workspace, Tokens tokens, Runnable onCreate, Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        this.tokens = tokens;
        this.onCreate = onCreate;
        setTitle(getTranslation("tokens.new"));
        name.setLabel(getTranslation("tokens.name"));
        name.setHelperText(getTranslation("tokens.name.help"));
        name.setMaxLength(100);
        name.setWidthFull();
        name.setAutofocus(true);
        scopes.setLabel(getTranslation("tokens.scopes"));
        scopes.setItems(EnumSet.complementOf(EnumSet.of(Scope.CALENDAR)));
        scopes.setItemLabelGenerator(scope -> getTranslation("scope." + scope));
        scopes.setValue(Set.of(Scope.READ));
        days.setLabel(getTranslation("tokens.expiry"));
        days.setItems(30, 90, 365);
        days.setItemLabelGenerator(each -> getTranslation("tokens.days", each));
        days.setValue(90);
        problems.field("/name", name).field("/scopes", scopes);
        form.addClassName("sw-form");
        form.add(problems, name, scopes, days);
        result.addClassName("sw-stack");
        create.setText(getTranslation("tokens.create"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickListener(click -> create());
        setBody(form, result);
        setActions(create);
    }

    private void create() {
        var expires = workspace.times().now().plus(Duration.ofDays(days.getValue()));
        problems.find(() -> tokens.create(name.getValue().strip(), scopes.getValue(), expires))
                .ifPresent(this::show);
    }

    private void show(NewToken created) {
        form.setVisible(false);
        create.setVisible(false);
        result.add(
                new Paragraph(getTranslation("tokens.created")),
                CopyField.of(getTranslation("tokens.secret"), created.secret()),
                new Paragraph(getTranslation("tokens.try")),
                CopyField.of(
                        getTranslation("tokens.command"), "curl -H 'Authorization: Bearer " + created.secret() + "' "));
        onCreate.run();
    }
}
