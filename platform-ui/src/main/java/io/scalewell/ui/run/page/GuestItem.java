package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.shell.Workspace;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A guest: what was handed over, when the guest was there, and the way to take the link back. */
final class GuestItem extends ListItem {

    GuestItem(Workspace workspace, Guest guest, Map<TaskId, TaskView> tasks, Runnable onLink, Runnable onRevoke) {
        addClassNames("sw-stack", "sw-guest");
        var who = new Div(strong(guest.name()), quiet(guest.email()));
        who.addClassName("sw-cluster");
        add(
                who,
                quiet(guest.tasks().stream()
                        .map(tasks::get)
                        .filter(Objects::nonNull)
                        .map(TaskView::title)
                        .collect(Collectors.joining(", "))),
                quiet(seen(workspace, guest)),
                quiet(state(workspace, guest)));
        if (guest.open()) {
            var link = new Button(getTranslation("guests.link.show"), click -> onLink.run());
            var revoke = new Button(getTranslation("guests.revoke"), click -> onRevoke.run());
            link.getElement().setAttribute("aria-label", getTranslation("guests.link.show.of", guest.name()));
            revoke.getElement().setAttribute("aria-label", getTranslation("guests.revoke.of", guest.name()));
            revoke.addThemeVariants(ButtonVariant.TERTIARY);
            var buttons = new Div(link, revoke);
            buttons.addClassName("sw-cluster");
            add(buttons);
        }
    }

    private String seen(Workspace workspace, Guest guest) {
        var last = guest.lastSeenAt();
        return last == null
                ? getTranslation("guests.never")
                : getTranslation("guests.seen", workspace.times().moment(last));
    }

    private String state(Workspace workspace, Guest guest) {
        var revoked = guest.revokedAt();
        if (revoked != null) {
            return getTranslation("guests.revoked", workspace.times().moment(revoked));
        }
        var until = workspace.times().moment(guest.expiresAt());
        return getTranslation(guest.open() ? "guests.until" : "guests.expired", until, guest.invitedBy());
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("sw-strong");
        return strong;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassNames("sw-quiet", "sw-row-meta");
        return quiet;
    }
}
