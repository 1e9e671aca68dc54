package io.scalewell.backend.notification;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.text.Message;
import org.jspecify.annotations.Nullable;

/** Tells a member something, within the transaction that gave the reason. */
public interface Notifier {

    /**
     * @param text one sentence; kept as it is and said in the language of whoever reads it, whatever is typed in it cut at 1,000 characters
     * @param path where it leads, within the organization, or null
     */
    void tell(MemberId member, Message text, @Nullable String path);
}
