package io.scalewell.ui.admin;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;

/** A member with the role, which is changed in place, and the way in and out. */
final class MemberRow extends ListItem {

    MemberRow(Workspace workspace, Members members, Member member, ProblemArea problems, Runnable onChange) {
        addClassName("sw-row");
        var avatar = new Avatar(member.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var lead = new Div(avatar);
        lead.addClassName("sw-row-lead");
        var name = new Span(member.name());
        name.addClassName("sw-strong");
        var email = new Span(member.email());
        email.addClassNames("sw-row-meta", "sw-truncate");
        var main = new Div(name, email);
        main.addClassName("sw-row-main");
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        if (member.invited() && member.lastSeenAt() == null) {
            tail.add(new StatusChip(Status.INFO, getTranslation("members.invited")));
        }
        if (!member.active()) {
            tail.add(new StatusChip(Status.NEUTRAL, getTranslation("members.inactive")));
        }
        var seen = member.lastSeenAt();
        if (seen != null) {
            var last = new Span(getTranslation("members.seen", workspace.times().date(seen)));
            last.addClassNames("sw-row-meta", "sw-num");
            tail.add(last);
        }
        tail.add(role(members, member, problems, onChange));
        tail.add(access(members, member, problems, onChange));
        add(lead, main, tail);
    }

    private Select<Role> role(Members members, Member member, ProblemArea problems, Runnable onChange) {
        var select = new Select<Role>();
        select.setItems(Role.values());
        select.setItemLabelGenerator(role -> getTranslation("role." + role));
        select.setAriaLabel(getTranslation("members.role", member.name()));
        select.setValue(member.role());
        select.setWidth("130px");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (problems.attempt(() -> members.changeRole(member.id(), change.getValue()))) {
                    onChange.run();
                } else {
                    select.setValue(change.getOldValue());
                }
            }
        });
        return select;
    }

    private Button access(Members members, Member member, ProblemArea problems, Runnable onChange) {
        var key = member.active() ? "members.deactivate" : "members.activate";
        var button = new Button(getTranslation(key), click -> {
            if (problems.attempt(() -> {
                if (member.active()) {
                    members.deactivate(member.id());
                } else {
                    members.activate(member.id());
                }
            })) {
                onChange.run();
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".of", member.name()));
        return button;
    }
}
