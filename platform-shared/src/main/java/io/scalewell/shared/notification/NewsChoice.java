package io.scalewell.shared.notification;

/**
 * How a member wants to hear of a topic.
 *
 * @param inApp whether it stands under the bell
 */
public record NewsChoice(NewsTopic topic, boolean inApp, MailChoice mail) {

    /** As long as a member has not chosen. */
    public static NewsChoice usual(NewsTopic topic) {
        MailChoice mail = switch (topic) {
            case APPROVAL, DUE, MENTION, PROCESS, FORM -> MailChoice.AT_ONCE;
            case WORK, REVIEW -> MailChoice.DIGEST;
            case AUTOMATION -> MailChoice.NEVER;
        };
        return new NewsChoice(topic, true, mail);
    }
}
