package io.scalewell.backend.process;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.text.Message;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Published versions of the current organization, for what works by them. Called within a transaction. */
@Component
public class PublishedProcesses {

    private final ProcessQuery processes;
    private final VersionRepository versions;
    private final VersionCache cache;
    private final TenantScope scope;

    PublishedProcesses(ProcessQuery processes, VersionRepository versions, VersionCache cache, TenantScope scope) {
        this.processes = processes;
        this.versions = versions;
        this.cache = cache;
        this.scope = scope;
    }

    /** The version that a new run works by: the newest, or a given one. Throws when there is none that can be started. */
    public PublishedVersion startable(ProcessKey key, @Nullable Integer number) {
        ProcessQuery.Standing standing =
                processes.findStandingNow(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
        if (standing.state() == ProcessState.RETIRED) {
            throw new NotAllowedNow(Message.of("process.retired.start", key), List.of("revive"));
        }
        if (standing.version() == null) {
            throw new NotAllowedNow(Message.of("process.unpublished", key), List.of("publish"));
        }
        int wanted = number == null ? standing.version() : number;
        return find(new VersionId(standing.id(), wanted))
                .orElseThrow(() -> new NotFound(Message.of("missing.version", wanted, key)));
    }

    /** The newest published version, of a retired process as well. */
    public Optional<PublishedVersion> newest(ProcessKey key) {
        Optional<ProcessQuery.Standing> standing = processes.findStanding(key);
        Integer number = standing.map(ProcessQuery.Standing::version).orElse(null);
        return number == null
                ? Optional.empty()
                : find(new VersionId(standing.orElseThrow().id(), number));
    }

    public Optional<UUID> findId(ProcessKey key) {
        return processes.findStanding(key).map(ProcessQuery.Standing::id);
    }

    /** Those of these processes that exist, published or not, in one query. */
    public Map<ProcessKey, Named> named(Collection<ProcessKey> keys) {
        return keys.isEmpty() ? Map.of() : processes.named(keys);
    }

    /** What a process is called. */
    public record Named(UUID id, String name) {}

    public Optional<ProcessKey> findKey(UUID id) {
        return processes.findKey(id);
    }

    public Optional<PublishedVersion> find(VersionId id) {
        return Optional.ofNullable(find(Set.of(id)).get(id));
    }

    /** Throws for a version that does not exist: whatever refers to one holds it. */
    public PublishedVersion get(VersionId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No version " + id));
    }

    /** Those that exist, in one query at most. */
    public Map<VersionId, PublishedVersion> find(Collection<VersionId> ids) {
        UUID tenant = scope.get();
        Map<VersionId, PublishedVersion> found = new HashMap<>();
        Set<VersionId> missing = new HashSet<>();
        for (VersionId id : ids) {
            cache.find(tenant, id).ifPresentOrElse(version -> found.put(id, version), () -> missing.add(id));
        }
        if (!missing.isEmpty()) {
            for (PublishedVersion version : versions.definitions(missing)) {
                found.put(version.id(), version);
                keepWhenCommitted(tenant, version);
            }
        }
        return found;
    }

    /** What this transaction has written itself may yet be rolled back. */
    private void keepWhenCommitted(UUID tenant, PublishedVersion version) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    cache.keep(tenant, version);
                }
            });
        }
    }
}
