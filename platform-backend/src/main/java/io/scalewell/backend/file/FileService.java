package io.scalewell.backend.file;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.file.StoredFile;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes files in and hands them out. Transactions begin only once an upload has arrived as a whole, and a download takes one for
 * each piece: a slow client holds no connection of the database.
 */
@Service
class FileService implements StoredFiles {

    private final FileRepository files;
    private final ContentRepository contents;
    private final FileKeeping keeping;
    private final MediaTypes mediaTypes;
    private final TransactionOperations transactions;
    private final Callers callers;
    private final DatabaseClock clock;

    FileService(
            FileRepository files,
            ContentRepository contents,
            FileKeeping keeping,
            MediaTypes mediaTypes,
            TransactionOperations transactions,
            Callers callers,
            DatabaseClock clock) {
        this.files = files;
        this.contents = contents;
        this.keeping = keeping;
        this.mediaTypes = mediaTypes;
        this.transactions = transactions;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public Attachment storeForProcess(String name, InputStream content) throws IOException {
        Caller caller = callers.current();
        caller.require(Permission.DESIGN);
        return store(caller, name, content);
    }

    @Override
    public Attachment storeForRun(String name, InputStream content) throws IOException {
        Caller caller = callers.current();
        caller.requireContribution();
        return store(caller, name, content);
    }

    private Attachment store(Caller caller, String name, InputStream content) throws IOException {
        String plainName = FileNames.of(name);
        try (Spool upload = Spool.of(content, LARGEST)) {
            String mediaType = mediaTypes.of(upload.path(), plainName);
            return Objects.requireNonNull(
                    transactions.execute(transaction -> keep(caller, plainName, mediaType, upload)));
        }
    }

    private Attachment keep(Caller caller, String name, String mediaType, Spool upload) {
        UUID content = keeping.content(upload, caller.isGuest());
        FileRow file = new FileRow(Ids.next(), content, name, mediaType, upload.size());
        files.insert(file, caller.member(), clock.now());
        return file.attachment();
    }

    @Override
    public StoredFile open(FileId id) {
        callers.current().require(Permission.READ);
        FileRow file = Objects.requireNonNull(transactions.execute(transaction -> files.find(id.value())))
                .orElseThrow(() -> new NotFound(Message.of("missing.file")));
        InputStream stream = PieceStream.of(number -> piece(file, number));
        return new StoredFile(file.attachment(), stream);
    }

    private Optional<byte[]> piece(FileRow file, int number) {
        return Objects.requireNonNull(transactions.execute(transaction -> contents.piece(file.content(), number)));
    }
}
