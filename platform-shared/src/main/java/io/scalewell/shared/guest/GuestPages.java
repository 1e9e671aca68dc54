package io.scalewell.shared.guest;

import java.io.IOException;
import java.util.Optional;

/** What guests see and do. Whoever has the link is the guest; a link that is worth nothing looks the same, whatever the reason. */
public interface GuestPages {

    Optional<GuestPage> look(String link);

    /** Saves what was typed, then does what is wished. */
    Optional<GuestReply> send(String link, GuestSending sending) throws IOException;
}
