package io.scalewell.fake;

import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.NotificationId;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.text.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Notifications} in memory. */
public final class FakeNotifications implements Notifications {

    private final FakeWorld world;

    public FakeNotifications(FakeWorld world) {
        this.world = world;
    }

    public void tell(String text, @Nullable String path) {
        synchronized (world) {
            world.notifications.addFirst(new Notification(
                    new NotificationId(UUID.randomUUID()), Message.verbatim(text), path, world.now(), false));
        }
    }

    @Override
    public Page<Notification> mine(PageRequest page) {
        synchronized (world) {
            return Pages.of(world.notifications, page);
        }
    }

    @Override
    public int unread() {
        synchronized (world) {
            return (int)
                    world.notifications.stream().filter(each -> !each.read()).count();
        }
    }

    @Override
    public void markAllRead() {
        synchronized (world) {
            world.notifications.replaceAll(
                    each -> new Notification(each.id(), each.text(), each.path(), each.at(), true));
        }
    }
}
