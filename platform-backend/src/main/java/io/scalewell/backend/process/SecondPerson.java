package io.scalewell.backend.process;

import io.scalewell.shared.identity.MemberId;
import org.jspecify.annotations.Nullable;

/** The rule of four eyes. */
final class SecondPerson {

    private SecondPerson() {}

    /** A member who neither asked to publish nor changed the draft last. The platform itself is nobody. */
    static boolean isOne(@Nullable MemberId caller, MemberId requester, @Nullable MemberId editor) {
        return caller != null && !caller.equals(requester) && !caller.equals(editor);
    }
}
