package io.scalewell.backend.notification;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells members, and shows them what they were told. */
@Service
class NotificationService implements Notifications, Notifier {

    private final NotificationRepository repository;
    private final Delivery delivery;
    private final Callers callers;
    private final DatabaseClock clock;

    NotificationService(NotificationRepository repository, Delivery delivery, Callers callers, DatabaseClock clock) {
        this.repository = repository;
        this.delivery = delivery;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MemberId member, Message text, @Nullable String path) {
        delivery.deliver(List.of(member), Letter.of(text, "", path, null));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Notification> mine(PageRequest page) {
        UUID member = me();
        List<Notification> rows = page.cursor() == null
                ? repository.page(member, null, null, page.limit() + 1)
                : after(member, Cursor.values(page.cursor(), 2), page.limit() + 1);
        List<Notification> items = rows.stream().limit(page.limit()).toList();
        boolean more = rows.size() > page.limit();
        return new Page<>(
                items, more ? Cursor.of(items.getLast().at(), items.getLast().id()) : null);
    }

    private List<Notification> after(UUID member, List<String> place, int limit) {
        try {
            return repository.page(member, Instant.parse(place.get(0)), UUID.fromString(place.get(1)), limit);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public int unread() {
        return repository.unread(me());
    }

    @Override
    @Transactional
    public void markAllRead() {
        repository.markAllRead(me(), clock.now());
    }

    private UUID me() {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        if (caller.member() == null) {
            throw new Forbidden(Message.of("forbidden.news"));
        }
        return caller.member().value();
    }
}
