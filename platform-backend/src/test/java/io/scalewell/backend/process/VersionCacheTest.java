package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VersionCacheTest {

    private static final UUID TENANT = new UUID(1, 1);
    private static final UUID PROCESS = new UUID(2, 1);

    private final VersionCache cache = new VersionCache(100);

    @Test
    void forgetsWhatWasNotReadForLongest() {
        cache.keep(TENANT, version(1, 40));
        cache.keep(TENANT, version(2, 40));
        assertThat(cache.find(TENANT, new VersionId(PROCESS, 1))).isPresent();

        cache.keep(TENANT, version(3, 40));

        assertThat(cache.find(TENANT, new VersionId(PROCESS, 1))).isPresent();
        assertThat(cache.find(TENANT, new VersionId(PROCESS, 2))).isEmpty();
        assertThat(cache.find(TENANT, new VersionId(PROCESS, 3))).isPresent();
    }

    @Test
    void anotherOrganizationFindsNothing() {
        cache.keep(TENANT, version(1, 40));

        assertThat(cache.find(new UUID(1, 2), new VersionId(PROCESS, 1))).isEmpty();
    }

    @Test
    void doesNotKeepWhatIsLargerThanAll() {
        cache.keep(TENANT, version(1, 40));
        cache.keep(TENANT, version(2, 101));

        assertThat(cache.find(TENANT, new VersionId(PROCESS, 1))).isPresent();
        assertThat(cache.find(TENANT, new VersionId(PROCESS, 2))).isEmpty();
    }

    private static PublishedVersion version(int number, int size) {
        return new PublishedVersion(
                new VersionId(PROCESS, number), new ProcessKey("ONB"), ProcessDefinition.named("Onboarding"), size);
    }
}
