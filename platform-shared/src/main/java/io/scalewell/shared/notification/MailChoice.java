package io.scalewell.shared.notification;

/** When something is mailed. */
public enum MailChoice {
    /** Outside quiet hours; several within a few minutes in one mail. */
    AT_ONCE,
    /** Once a day, with everything else. */
    DIGEST,
    NEVER
}
