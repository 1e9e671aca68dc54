package io.scalewell.shared.notification;

import java.util.Set;

/** Mails that a link would end. */
public record Unsubscription(String organization, String slug, Set<NewsTopic> topics) {

    public Unsubscription {
        topics = Set.copyOf(topics);
    }
}
