package io.scalewell.backend.file;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much an organization may keep.
 *
 * @param quota bytes of all its files together, such as {@code 5GB}
 */
@ConfigurationProperties("scalewell.files")
record FileSettings(@Nullable DataSize quota) {

    private static final DataSize USUAL = DataSize.ofGigabytes(5);

    long quotaBytes() {
        return (quota == null ? USUAL : quota).toBytes();
    }
}
