package io.scalewell.backend.process.live;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.LiveDrafts.Editor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says on the channel that somebody has a draft open, or no longer. */
record SeatNotice(Room room, Editor editor, boolean taken) {

    static final String TOPIC = "editor";

    private static final String NOWHERE = "-";

    static SeatNotice parse(String text) {
        String[] parts = text.split(" ");
        return new SeatNotice(
                new Room(UUID.fromString(parts[0]), parts[1]),
                new Editor(parts[2], new MemberId(UUID.fromString(parts[3])), step(parts[4])),
                parts[5].equals("here"));
    }

    private static @Nullable String step(String written) {
        return written.equals(NOWHERE) ? null : written;
    }

    String text() {
        String step = editor.step() == null ? NOWHERE : editor.step();
        return String.join(
                " ",
                room.tenantId().toString(),
                room.process(),
                editor.seat(),
                editor.member().value().toString(),
                step,
                taken ? "here" : "gone");
    }
}
