package io.scalewell.backend.integration.secret;

import io.scalewell.backend.tenancy.Keysets;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the master key: {@code SCALEWELL_MASTER_KEY}, else, beside the embedded database only, a file in the data folder. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    @Bean
    MasterKey masterKey(
            @Value("${scalewell.master-key:}") String key,
            @Value("${scalewell.data-dir:.data}") Path dataDir,
            @Value("${scalewell.db.url:}") String databaseUrl)
            throws IOException {
        if (!key.isBlank()) {
            return MasterKey.of(key);
        }
        if (!databaseUrl.isBlank()) {
            throw new IllegalStateException(
                    "Set SCALEWELL_MASTER_KEY (32 random bytes in base64): with an external database"
                            + " the key that wraps its secrets must be kept elsewhere, and be the same on every node.");
        }
        return MasterKeyFile.in(dataDir);
    }

    @Bean
    SecretBox secretBox(MasterKey masterKey, Keysets keysets) {
        return new SecretBox(masterKey, keysets);
    }
}
