package io.scalewell.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;

/** What the member was told: a bell with the number of unread ones, and the newest of them in a popover. */
final class NotificationBell extends Div {

    private static final PageRequest NEWEST = new PageRequest(20, null);

    private final Notifications notifications;
    private final Workspace workspace;
    private final Button bell = new Button(new Icon(Symbol.BELL));
    private final Span unread = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();

    NotificationBell(Notifications notifications, Workspace workspace) {
        this.notifications = notifications;
        this.workspace = workspace;
        addClassName("sw-bell");
        bell.addThemeVariants(ButtonVariant.TERTIARY);
        unread.addClassNames("sw-count", "sw-count-urgent");
        unread.getElement().setAttribute("aria-hidden", "true");
        list.addClassName("sw-list");
        nothing.setText(getTranslation("shell.bell.nothing"));
        nothing.addClassName("sw-quiet");
        var title = new H2(getTranslation("shell.bell"));
        var popover = new Popover(title, nothing, list);
        popover.setTarget(bell);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setWidth("min(380px, 100vw - 32px)");
        popover.getElement().setAttribute("aria-label", getTranslation("shell.bell"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                open();
            }
        });
        add(bell, unread, popover);
        refresh();
    }

    void refresh() {
        int count = notifications.unread();
        unread.setText(String.valueOf(count));
        unread.setVisible(count > 0);
        bell.setAriaLabel(getTranslation("shell.bell.count", count));
        bell.setTooltipText(getTranslation("shell.bell"));
    }

    private void open() {
        var newest = notifications.mine(NEWEST).items();
        list.removeAll();
        newest.forEach(each -> list.add(row(each)));
        list.setVisible(!newest.isEmpty());
        nothing.setVisible(newest.isEmpty());
        notifications.markAllRead();
        refresh();
    }

    private ListItem row(Notification notification) {
        var row = new ListItem();
        row.addClassName("sw-bell-row");
        row.setClassName("sw-bell-new", !notification.read());
        var at = new Span(workspace.times().moment(notification.at()));
        at.addClassNames("sw-quiet", "sw-num");
        var path = notification.path();
        if (path == null) {
            row.add(new Span(notification.text().in(getLocale())), at);
        } else {
            row.add(new ScreenLink(workspace, path, notification.text().in(getLocale())), at);
        }
        return row;
    }
}
