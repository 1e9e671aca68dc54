package io.scalewell.backend.notification.web;

import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller was told, and the mails that the platform wrote. */
@RestController
@RequestMapping("/api/v1")
class NotificationController {

    private final Notifications notifications;
    private final Mails mails;

    NotificationController(Notifications notifications, Mails mails) {
        this.notifications = notifications;
        this.mails = mails;
    }

    @GetMapping("/notifications")
    Page<Notification> mine(PageRequest page) {
        return notifications.mine(page);
    }

    @PostMapping("/notifications/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markAllRead() {
        notifications.markAllRead();
    }

    @GetMapping("/mails")
    Page<KeptMail> mails(PageRequest page) {
        return mails.list(page);
    }
}
