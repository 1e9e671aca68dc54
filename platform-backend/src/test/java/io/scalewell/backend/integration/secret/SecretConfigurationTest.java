package io.scalewell.backend.integration.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretConfigurationTest {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final SecretConfiguration configuration = new SecretConfiguration();

    @TempDir
    private Path folder;

    @Test
    void takesTheGivenKeyAndMakesNoFile() throws IOException {
        configuration.masterKey(KEY, folder, "jdbc:postgresql://db/scalewell");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void makesAFileOnlyBesideTheEmbeddedDatabase() throws IOException {
        configuration.masterKey("", folder, "");

        assertThat(folder.resolve("master.key")).isRegularFile();
    }

    @Test
    void refusesToStartWithoutAKeyOnAnExternalDatabase() {
        assertThatThrownBy(() -> configuration.masterKey(" ", folder, "postgresql://db/scalewell"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SCALEWELL_MASTER_KEY");
        assertThat(folder).isEmptyDirectory();
    }
}
