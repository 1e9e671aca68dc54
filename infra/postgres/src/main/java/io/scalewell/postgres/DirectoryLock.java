package io.scalewell.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second application away from a data folder. The operating system lifts it when the process ends, however it ends. The
 * file holds the id of the process, for people and scripts.
 */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or refuses with a message for people. */
    static DirectoryLock take(Path folder) {
        return tryTake(folder)
                .orElseThrow(() -> new PostgresException("Another ScaleWell is running on the data folder "
                        + folder.toAbsolutePath()
                        + ". Stop it first, or choose another folder with SCALEWELL_DATA_DIR."));
    }

    /** Takes the lock unless somebody holds it. */
    static Optional<DirectoryLock> tryTake(Path folder) {
        try {
            var channel = FileChannel.open(
                    folder.resolve("application.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new DirectoryLock(channel));
        } catch (IOException e) {
            throw new PostgresException(
                    "The data folder " + folder.toAbsolutePath() + " cannot be locked: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by another instance within this process
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new PostgresException("The lock of the data folder could not be released: " + e.getMessage(), e);
        }
    }
}
