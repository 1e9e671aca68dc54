package io.scalewell.backend.notification;

import java.util.UUID;

/** Writes mails. */
public interface Mailer {

    /**
     * Keeps a mail within the caller's transaction and has it sent after the commit. Throws {@code Invalid} for an address or subject
     * that no mail can have.
     *
     * @return its id
     */
    UUID write(String recipient, String subject, String body);

    /** Likewise, with a link below the text that is made when it is sent. */
    UUID write(String recipient, String subject, String body, SealedLink link);
}
