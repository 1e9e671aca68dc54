package io.scalewell.backend.notification;

import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.text.Message;

/** Which topic a sentence belongs to. Pure. */
final class NewsTopics {

    private NewsTopics() {}

    /** What somebody made up for an automation belongs to it. */
    static NewsTopic of(Message message) {
        return switch (message.key()) {
            case "news.ready", "news.assigned", "news.blocked", "news.deputy" -> NewsTopic.WORK;
            case "news.approval", "news.second-person", "news.automation-asks" -> NewsTopic.APPROVAL;
            case "news.due-soon", "news.overdue", "news.escalated" -> NewsTopic.DUE;
            case "news.mention", "news.nudged" -> NewsTopic.MENTION;
            case "news.form" -> NewsTopic.FORM;
            case "news.minutes" -> NewsTopic.REVIEW;
            case "news.published",
                    "news.read",
                    "news.reminder",
                    "news.approved",
                    "news.rejected",
                    "news.review-due",
                    "news.void" -> NewsTopic.PROCESS;
            default -> NewsTopic.AUTOMATION;
        };
    }
}
