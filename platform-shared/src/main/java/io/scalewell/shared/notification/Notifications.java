package io.scalewell.shared.notification;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;

/** What the caller was told. */
public interface Notifications {

    /** Newest first. */
    Page<Notification> mine(PageRequest page);

    int unread();

    void markAllRead();
}
