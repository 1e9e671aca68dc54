package io.scalewell.shared.notification;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;

/** The mails that the platform wrote, for administrators: so that a missing mail server hides nothing. */
public interface Mails {

    /** Newest first. Needs {@code ADMIN}. */
    Page<KeptMail> list(PageRequest page);

    /** Whether a mail server is configured. */
    boolean areSent();
}
