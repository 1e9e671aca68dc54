package io.scalewell.shared.process;

import io.scalewell.shared.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Which processes are wanted; null means any.
 *
 * @param text words to look for, at most 200 characters
 * @param favourite whether only the caller's favourites are wanted
 * @param stale whether only processes are wanted whose review is overdue
 */
public record LibraryFilter(
        @Nullable String text,
        @Nullable ProcessState state,
        @Nullable MemberId owner,
        @Nullable String department,
        @Nullable String tag,
        boolean favourite,
        boolean stale) {

    public static LibraryFilter all() {
        return new LibraryFilter(null, null, null, null, null, false, false);
    }

    public static LibraryFilter ofText(String text) {
        return new LibraryFilter(text, null, null, null, null, false, false);
    }
}
