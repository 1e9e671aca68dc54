package io.scalewell.backend.file;

import io.scalewell.backend.engine.Duty;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes files that nothing has named for a week, such as those taken off a step. */
@Component
class UnusedFiles implements Duty {

    private static final Logger LOG = LoggerFactory.getLogger(UnusedFiles.class);
    private static final Duration GRACE = Duration.ofDays(7);
    private static final int AT_ONCE = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Directory directory;
    private final TransactionOperations transactions;
    private final FileRepository files;
    private final ContentRepository contents;
    private final List<FileUsers> users;
    private final DatabaseClock clock;

    UnusedFiles(
            Directory directory,
            TransactionOperations transactions,
            FileRepository files,
            ContentRepository contents,
            List<FileUsers> users,
            DatabaseClock clock) {
        this.directory = directory;
        this.transactions = transactions;
        this.files = files;
        this.contents = contents;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remove-unused-files";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(24);
    }

    @Override
    public void run() {
        directory.organizations().forEach(organization -> TenantScope.run(organization, this::ofOrganization));
    }

    void ofOrganization() {
        UUID last = FIRST;
        List<UUID> some;
        do {
            UUID after = last;
            some = List.copyOf(batch(after));
            last = some.isEmpty() ? last : some.getLast();
        } while (some.size() == AT_ONCE);
    }

    private List<UUID> batch(UUID after) {
        List<UUID> done = transactions.execute(transaction -> {
            List<UUID> loose = files.loose(after, AT_ONCE);
            if (!loose.isEmpty()) {
                sort(loose);
            }
            return loose;
        });
        return done == null ? List.of() : done;
    }

    private void sort(List<UUID> loose) {
        // first the lock, so that no upload takes over content that goes away here
        contents.count(0);
        Set<UUID> named = new HashSet<>();
        users.forEach(user -> named.addAll(user.named(loose)));
        List<UUID> unused = loose.stream().filter(id -> !named.contains(id)).toList();
        Instant now = clock.now();
        files.markNamed(named);
        files.markUnused(unused, now);
        int removed = files.removeUnused(unused, now.minus(GRACE));
        if (removed > 0) {
            contents.count(-contents.removeUnused());
            LOG.info("Removed {} files that nothing had named for {} days", removed, GRACE.toDays());
        }
    }
}
