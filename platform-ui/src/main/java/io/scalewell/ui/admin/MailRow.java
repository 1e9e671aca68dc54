package io.scalewell.ui.admin;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.notification.KeptMail;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Workspace;

/** A mail: to whom, about what, whether it has gone, and its text to unfold. */
final class MailRow extends ListItem {

    /** @param sending whether there is a server that mails are sent to */
    MailRow(Workspace workspace, KeptMail mail, boolean sending) {
        addClassName("sw-row");
        var lead = new Div(new Icon(Symbol.MAIL));
        lead.addClassName("sw-row-lead");
        var text = new Pre(mail.body());
        text.addClassName("sw-json");
        var content = new Div(text);
        content.addClassName("sw-stack");
        if (mail.error() != null) {
            content.addComponentAsFirst(new Paragraph(mail.error()));
        }
        var unfold = new Details(mail.subject(), content);
        var main = new Div(unfold);
        main.addClassName("sw-row-main");
        var tail =
                new Div(meta(mail.recipient()), meta(workspace.times().moment(mail.createdAt())), chip(mail, sending));
        tail.addClassName("sw-row-tail");
        add(lead, main, tail);
    }

    private StatusChip chip(KeptMail mail, boolean sending) {
        if (mail.sentAt() != null) {
            return new StatusChip(Status.DONE, getTranslation("mails.state.sent"));
        }
        if (mail.error() != null) {
            return new StatusChip(Status.DANGER, getTranslation("mails.state.failed"));
        }
        return sending
                ? new StatusChip(Status.WAITING, getTranslation("mails.state.waiting"))
                : new StatusChip(Status.NEUTRAL, getTranslation("mails.state.kept"));
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}
