package io.scalewell.ui.process.editor;

/** What a due rule comes to. */
sealed interface DueWorkedOut {

    /** @param words such as "If the run started today at 09:00, this would be due Tue 1 Dec, 17:00." */
    record Known(String words) implements DueWorkedOut {}

    /** It is no rule. */
    record Unreadable() implements DueWorkedOut {}
}
