package io.scalewell.ui.admin;

import com.vaadin.flow.router.Route;
import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.notification.Mails;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;

/** What the platform wrote to people, sent or not. */
@PermitAll
@Route(value = AdminNavigation.MAILS, layout = MainLayout.class)
public final class MailsView extends AdminScreen {

    private final PagedList<KeptMail> list;

    MailsView(Workspace workspace, Mails mails) {
        super(workspace);
        showTitle(getTranslation("mails.title"));
        header().subtitle(getTranslation(mails.areSent() ? "mails.sent.subtitle" : "mails.kept.subtitle"));
        list = new PagedList<>(
                mails::list,
                mail -> new MailRow(workspace, mail, mails.areSent()),
                () -> new EmptyState(Symbol.MAIL, getTranslation("mails.empty"), getTranslation("mails.empty.text")));
        add(list);
    }

    @Override
    void show(Query query) {
        list.refresh();
    }
}
