package io.scalewell.backend.notification;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells members something in the application and by mail, each in the language in which the member reads. */
@Component
class Letters {

    private final Delivery delivery;

    Letters(Delivery delivery) {
        this.delivery = delivery;
    }

    /**
     * Within the transaction that gave the reason. In a simulated past nobody gets mail.
     *
     * @param sentence what it is about, without a full stop; the subject of the mail too
     * @param more what somebody wrote to it; may be empty
     * @param path where it leads, within the organization
     */
    void send(Collection<MemberId> members, Message sentence, String more, String path) {
        delivery.deliver(members, Letter.of(sentence, more, path, null));
    }

    /** Asks a member to approve a task, which can be done from the mail. */
    void ask(MemberId member, Message sentence, String path, TaskId task) {
        delivery.deliver(List.of(member), Letter.of(sentence, "", path, task));
    }
}
