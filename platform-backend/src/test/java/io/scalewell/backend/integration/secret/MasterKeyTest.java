package io.scalewell.backend.integration.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    private static final byte[] NO_DATA = {};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void refusesAnythingButThirtyTwoBytesInBase64(String text) {
        assertThatThrownBy(() -> MasterKey.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageStartingWith("The master key");
    }

    @Test
    void makesAFileThatOnlyItsOwnerCanReadAndKeepsIt() throws IOException, GeneralSecurityException {
        Path data = folder.resolve("new/data");

        MasterKey made = MasterKeyFile.in(data);
        byte[] sealed = made.aead().encrypt(new byte[] {1, 2}, NO_DATA);

        assertThat(MasterKeyFile.in(data).aead().decrypt(sealed, NO_DATA)).containsExactly(1, 2);
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("master.key"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAFileThatOthersCanRead() throws IOException {
        MasterKeyFile.in(folder);
        Files.setPosixFilePermissions(folder.resolve("master.key"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> MasterKeyFile.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mode 600");
    }

    @Test
    void refusesABrokenFileInsteadOfMakingANewKey() throws IOException {
        MasterKeyFile.in(folder);
        Files.writeString(folder.resolve("master.key"), "");

        assertThatThrownBy(() -> MasterKeyFile.in(folder)).isInstanceOf(IllegalArgumentException.class);
    }
}
