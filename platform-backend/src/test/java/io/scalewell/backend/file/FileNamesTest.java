package io.scalewell.backend.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.shared.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @Test
    void folderDoesNotBelongToTheName() {
        assertThat(FileNames.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileNames.of("C:\\plans\\offer 2.pdf")).isEqualTo("offer 2.pdf");
    }

    @Test
    void charactersThatDeceiveAreTakenOut() {
        assertThat(FileNames.of("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileNames.of("a\r\nSet-Cookie: b.txt")).isEqualTo("aSet-Cookie: b.txt");
    }

    @Test
    void longNameKeepsItsEnding() {
        assertThat(FileNames.of("x".repeat(300) + ".pdf")).hasSize(200).endsWith("x.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..", "a/", "\u0000"})
    void nameThatSaysNothingIsRefused(String name) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> FileNames.of(name));
    }
}
