package io.scalewell.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.identity.Invitation;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.ui.component.CopyField;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;

/** Invites a person, and shows the link to hand over. */
final class InvitePanel extends ScreenPanel {

    private final Members members;
    private final Runnable onInvite;
    private final ProblemArea problems = new ProblemArea();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Role> role = new Select<>();
    private final Div result = new Div();

    InvitePanel(Members members, Runnable onInvite, Runnable onClose) {
        super(onClose);
        this.members = members;
        this.onInvite = onInvite;
        setTitle(getTranslation("members.invite"));
        name.setLabel(getTranslation("members.name"));
        name.setMaxLength(200);
        name.setAutofocus(true);
        name.setWidthFull();
        email.setLabel(getTranslation("members.email"));
        email.setMaxLength(320);
        email.setWidthFull();
        role.setLabel(getTranslation("members.role.label"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("role." + each));
        role.setHelperText(getTranslation("role.MEMBER.help"));
        role.setWidthFull();
        role.addValueChangeListener(
                change -> role.setHelperText(getTranslation("role." + change.getValue() + ".help")));
        role.setValue(Role.MEMBER);
        problems.field("/name", name).field("/email", email);
        result.addClassName("sw-stack");
        var send = new Button(getTranslation("members.invite.do"), click -> invite());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        setBody(form(problems, name, email, role), result);
        setActions(send);
    }

    private void invite() {
        problems.find(() ->
                        members.invite(email.getValue().strip(), name.getValue().strip(), role.getValue()))
                .ifPresent(this::show);
    }

    private void show(Invitation invitation) {
        result.removeAll();
        result.add(new Paragraph(
                getTranslation("members.invited.text", invitation.member().name())));
        result.add(CopyField.ofAddress(getTranslation("members.invited.link"), invitation.link()));
        name.clear();
        email.clear();
        onInvite.run();
    }
}
