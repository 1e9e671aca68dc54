package io.scalewell.backend.notification;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.run.TaskId;
import org.jspecify.annotations.Nullable;

/** A kept mail with what is not shown of it; see {@link OutgoingMail}. */
record StoredMail(
        KeptMail kept,
        @Nullable String html,
        @Nullable MemberId member,
        @Nullable String topics,
        @Nullable TaskId decides,
        @Nullable SealedLink link) {}
