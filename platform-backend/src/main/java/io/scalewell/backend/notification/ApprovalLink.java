package io.scalewell.backend.notification;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a link to an approval says.
 *
 * @param id of the mail that it came with; used once
 */
record ApprovalLink(OrganizationId organization, MemberId member, TaskId task, UUID id, Instant expiresAt) {

    static ApprovalLink of(LinkSeal.Opened opened) {
        return new ApprovalLink(
                opened.organization(),
                MemberId.of(opened.parts().get(0)),
                TaskId.of(opened.parts().get(1)),
                UUID.fromString(opened.parts().get(2)),
                Instant.ofEpochSecond(Long.parseLong(opened.parts().get(3))));
    }

    String[] parts() {
        return new String[] {
            member.toString(), task.toString(), id.toString(), String.valueOf(expiresAt.getEpochSecond())
        };
    }
}
