package io.scalewell.backend.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the versions that were read last, up to a total size. They never change, so they are never wrong. */
@Component
class VersionCache {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Map<Key, PublishedVersion> versions = new LinkedHashMap<>(256, 0.75f, true);
    private final long mostBytes;
    private long bytes;

    VersionCache() {
        this(MOST_BYTES);
    }

    VersionCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<PublishedVersion> find(UUID tenant, VersionId id) {
        return Optional.ofNullable(versions.get(new Key(tenant, id)));
    }

    synchronized void keep(UUID tenant, PublishedVersion version) {
        if (version.size() > mostBytes || versions.putIfAbsent(new Key(tenant, version.id()), version) != null) {
            return;
        }
        bytes += version.size();
        var oldest = versions.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    private record Key(UUID tenant, VersionId id) {}
}
