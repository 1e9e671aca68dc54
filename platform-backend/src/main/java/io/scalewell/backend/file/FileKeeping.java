package io.scalewell.backend.file;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts content into the database, once for each organization, and counts it. Called within a transaction. */
@Component
class FileKeeping {

    private static final int PIECE = 256 * 1024;

    private final ContentRepository contents;
    private final FileSettings settings;

    FileKeeping(ContentRepository contents, FileSettings settings) {
        this.contents = contents;
        this.settings = settings;
    }

    /**
     * Answers the content's id. Throws {@link NotAllowedNow} when the organization has no room for it.
     *
     * @param outsider whether it comes from outside: strangers cannot take the last half of the room
     */
    UUID content(Spool upload, boolean outsider) {
        long all = contents.count(upload.size());
        Optional<UUID> known = contents.find(upload.hash());
        if (known.isPresent()) {
            contents.count(-upload.size());
            return known.get();
        }
        if (all > (outsider ? settings.quotaBytes() / 2 : settings.quotaBytes())) {
            throw new NotAllowedNow(Message.of("file.quota", settings.quotaBytes() / (1024 * 1024)), List.of());
        }
        UUID id = Ids.next();
        contents.insert(id, upload.hash(), upload.size());
        pieces(id, upload);
        return id;
    }

    private void pieces(UUID id, Spool upload) {
        try (InputStream stream = Files.newInputStream(upload.path())) {
            int number = 0;
            for (byte[] piece = stream.readNBytes(PIECE); piece.length > 0; piece = stream.readNBytes(PIECE)) {
                contents.insertPiece(id, number++, piece);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The upload could not be read back", unreadable);
        }
    }
}
