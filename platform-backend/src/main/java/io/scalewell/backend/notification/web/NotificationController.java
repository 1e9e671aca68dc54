package io.scalewell.backend.notification.web;

import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.notification.NewsChoices;
import io.scalewell.shared.notification.NewsSettings;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller was told, and the mails that the platform wrote. */
@RestController
@RequestMapping("/api/v1")
class NotificationController {

    private final Notifications notifications;
    private final NewsChoices choices;
    private final Mails mails;

    NotificationController(Notifications notifications, NewsChoices choices, Mails mails) {
        this.notifications = notifications;
        this.choices = choices;
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

    @Operation(summary = "How the caller is told of things: topics, daily mail, quiet hours")
    @GetMapping("/notifications/settings")
    NewsSettings settings() {
        return choices.mine();
    }

    @Operation(summary = "Choose how to be told of things; topics that are not named stay as they are")
    @PutMapping("/notifications/settings")
    NewsSettings change(@RequestBody NewsSettings settings) {
        return choices.change(settings);
    }

    @GetMapping("/mails")
    Page<KeptMail> mails(PageRequest page) {
        return mails.list(page);
    }
}
