package io.scalewell.fake;

import io.scalewell.shared.file.FileId;
import io.scalewell.shared.file.StoredFile;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** {@link StoredFiles} in memory; takes the media type from the name. */
public final class FakeStoredFiles implements StoredFiles {

    private record Kept(Attachment about, byte[] content) {}

    private final Map<String, Kept> files = new ConcurrentHashMap<>();

    @Override
    public Attachment storeForProcess(String name, InputStream content) throws IOException {
        var bytes = content.readNBytes((int) LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Invalid("", "A file may have 10 MiB at most.");
        }
        var type = Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(name), "application/octet-stream");
        var about = new Attachment(UUID.randomUUID().toString(), name, type, bytes.length);
        files.put(about.id(), new Kept(about, bytes));
        return about;
    }

    @Override
    public Attachment storeForRun(String name, InputStream content) throws IOException {
        return storeForProcess(name, content);
    }

    @Override
    public StoredFile open(FileId id) {
        var kept = files.get(id.toString());
        if (kept == null) {
            throw new NotFound("file");
        }
        return new StoredFile(kept.about(), new ByteArrayInputStream(kept.content()));
    }
}
