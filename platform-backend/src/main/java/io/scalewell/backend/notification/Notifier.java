package io.scalewell.backend.notification;

import io.scalewell.shared.identity.MemberId;
import org.jspecify.annotations.Nullable;

/** Tells a member something, within the transaction that gave the reason. */
public interface Notifier {

    /**
     * @param text one sentence; cut at 1,000 characters
     * @param path where it leads, within the organization, or null
     */
    void tell(MemberId member, String text, @Nullable String path);
}
