package io.scalewell.backend.presence;

import org.jspecify.annotations.Nullable;

/** That a member is at a place, until closed. */
public interface Seat extends AutoCloseable {

    /** Tells the others what one is at; null, or what is no word, for nothing in particular. */
    void at(@Nullable String spot);

    @Override
    void close();
}
