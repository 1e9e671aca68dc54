package io.scalewell.backend.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code scalewell.data-dir} and {@code scalewell.db.*}, each also as {@code SCALEWELL_*}.
 *
 * @param dataDir where the embedded database, attachments and keys are
 * @param db an external database; without a {@code url} the embedded one is used
 */
@ConfigurationProperties("scalewell")
record DatabaseSettings(
        @DefaultValue(".data") Path dataDir, @DefaultValue External db) {

    /**
     * @param url JDBC address, with {@code jdbc:} or without
     * @param user owns the tables and migrates them
     * @param appPassword of the role {@code scalewell_app}, which serves; without it {@code user} creates that role
     */
    record External(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable String appPassword) {}
}
