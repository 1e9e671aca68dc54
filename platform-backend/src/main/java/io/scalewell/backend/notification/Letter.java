package io.scalewell.backend.notification;

import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member is written.
 *
 * @param sentence what it is about, without a full stop
 * @param more what somebody wrote to it; may be empty
 * @param path where it leads, within the organization
 * @param decides the approval that the member can decide from the mail
 */
record Letter(
        NewsTopic topic,
        Message sentence,
        String more,
        @Nullable String path,
        @Nullable TaskId decides) {

    static Letter of(Message sentence, String more, @Nullable String path, @Nullable TaskId decides) {
        return new Letter(NewsTopics.of(sentence), sentence, more, path, decides);
    }
}
