package io.scalewell.backend.notification;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A mail before it is kept. What a member can do from it is added when it is sent, so that nobody finds it among the kept ones.
 *
 * @param html the same as the text; null for text alone
 * @param member to whom it goes; null for somebody outside
 * @param topics those of its content, between commas; null for a mail to somebody outside
 * @param decides the approval that it asks for
 * @param link for somebody outside, below the text
 */
record OutgoingMail(
        String recipient,
        String subject,
        String text,
        @Nullable String html,
        @Nullable MemberId member,
        @Nullable String topics,
        @Nullable TaskId decides,
        @Nullable SealedLink link) {

    OutgoingMail(
            String recipient,
            String subject,
            String text,
            @Nullable String html,
            @Nullable MemberId member,
            @Nullable String topics,
            @Nullable TaskId decides) {
        this(recipient, subject, text, html, member, topics, decides, null);
    }

    static OutgoingMail plain(String recipient, String subject, String text) {
        return new OutgoingMail(recipient, subject, text, null, null, null, null);
    }
}
