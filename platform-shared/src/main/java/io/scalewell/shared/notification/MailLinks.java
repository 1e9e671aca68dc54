package io.scalewell.shared.notification;

import java.util.Optional;

/** What members do from a mail, without signing in: whoever has the link may do this one thing. */
public interface MailLinks {

    /** What a link would end; empty for one that the platform has not made. */
    Optional<Unsubscription> unsubscription(String link);

    /** Ends mails about the link's topics; doing it again changes nothing. False for a link that the platform has not made. */
    boolean unsubscribe(String link);

    /** The approval that a link is for, as it is now; empty for one that the platform has not made. */
    Optional<MailedApproval> approval(String link);

    /**
     * Decides, once for each link, and only as long as the approval is as the page has shown it.
     *
     * @param shown what the page brings back of {@link MailedApproval#shown}
     * @param words a comment; to reject, the reason
     */
    Optional<MailedApproval> decide(String link, String shown, boolean approve, String words);
}
