package io.scalewell.backend.process.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.process.interchange.csv.CsvProcessReader;
import io.scalewell.fixture.Promptly;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ImportFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** P17: whatever somebody uploads is read or refused within two seconds, with the place of what is wrong. */
class HostileFilesTest {

    private static final int MEBIBYTE = 1_000_000;

    private static final Formats FORMATS = new Formats();

    static Stream<Arguments> files() {
        Stream<Named<String>> texts = Stream.of(
                Named.of("one long line", "a".repeat(MEBIBYTE)),
                Named.of("tabs", "\t".repeat(MEBIBYTE)),
                Named.of("quotes", "\"".repeat(MEBIBYTE)),
                Named.of("open quote", "title\n\"" + "a,\n".repeat(MEBIBYTE / 4)),
                Named.of("commas", ",".repeat(MEBIBYTE)),
                Named.of("lines", "a\n".repeat(MEBIBYTE / 2)),
                Named.of("bullets", "•\ta\n".repeat(MEBIBYTE / 8)),
                Named.of("deeper and deeper", deeper()),
                Named.of("numbers", "1.1.1.1.1.1.1.1 a\n".repeat(MEBIBYTE / 20)),
                Named.of("long number", "1.".repeat(MEBIBYTE / 2)),
                Named.of("dashes", "-".repeat(MEBIBYTE)),
                Named.of("front matter that never ends", "---\na:\n" + "- b\n".repeat(MEBIBYTE / 5)),
                Named.of("opening brackets", "[".repeat(MEBIBYTE)),
                Named.of("opening braces", "{\"a\":".repeat(MEBIBYTE / 5)),
                Named.of("fields", "step,fields\na,\"" + "x;y\n".repeat(MEBIBYTE / 5) + "\"\n"));
        return texts.flatMap(text -> Stream.of(ImportFormat.CSV, ImportFormat.TEXT, ImportFormat.JSON)
                .map(format -> Arguments.of(format, text)));
    }

    private static String deeper() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < MEBIBYTE - 2_000; depth++) {
            text.append(" ".repeat(depth % 1_000)).append("- a\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefusedQuickly(ImportFormat format, String text) {
        try {
            Promptly.within(
                    Duration.ofSeconds(2),
                    () -> FORMATS.reader(format).read(text.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
        } catch (Invalid refused) {
            assertThat(refused).hasMessageMatching("(The (text|JSON|file)|Line \\d).*");
        }
    }

    @Test
    void saysWhereTextIsNoText() {
        byte[] latin = "Größe".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new CsvProcessReader().read(latin, Locale.ENGLISH))
                .withMessage("The file is not a text in UTF-8: see byte 3.");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new CsvProcessReader().read(new byte[] {'a', 0}, Locale.ENGLISH))
                .withMessageContaining("NUL");
    }

    @Test
    void saysWhereJsonIsNoProcess() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> FORMATS.reader(ImportFormat.JSON)
                        .read(
                                "{\"name\": \"P\",\n \"stages\": [{\"title\": 1, \"steps\": 5}]}"
                                        .getBytes(StandardCharsets.UTF_8),
                                Locale.ENGLISH))
                .withMessageStartingWith("Line 2, column ")
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(error -> error.pointer())
                        .containsExactly("/stages/0/steps"));
    }
}
