package io.scalewell.backend.process.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.problem.Invalid;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P17: whatever somebody uploads is read or refused within a second or so, never with a broken stack. */
class HostileMarkdownTest {

    private static final int MEBIBYTE = 1_000_000;

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("deep quotations", ">".repeat(MEBIBYTE)),
                Named.of(
                        "deep lists",
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> "  ".repeat(i) + "- a")
                                .collect(Collectors.joining("\n"))),
                Named.of("lists in one line", "- ".repeat(MEBIBYTE / 2)),
                Named.of("open brackets", "- [ ] " + "[".repeat(MEBIBYTE - 10)),
                Named.of("nested brackets", "- [ ] " + "[".repeat(MEBIBYTE / 3) + "a" + "](b)".repeat(MEBIBYTE / 8)),
                Named.of("nested emphasis", "- [ ] " + "*a ".repeat(MEBIBYTE / 6) + "b" + " a*".repeat(MEBIBYTE / 6)),
                Named.of("nested strong", "- [ ] " + "**a ".repeat(MEBIBYTE / 8) + "b" + " a**".repeat(MEBIBYTE / 8)),
                Named.of(
                        "back-ticks",
                        "- [ ] "
                                + IntStream.range(1, 1_300)
                                        .mapToObj("`"::repeat)
                                        .collect(Collectors.joining(" "))),
                Named.of("blanks", "- [ ] a" + " ".repeat(MEBIBYTE - 20) + "(b"),
                Named.of("open round brackets", "- [ ] a" + "(".repeat(MEBIBYTE - 20)),
                Named.of("colons", "- [ ] a" + ":".repeat(MEBIBYTE - 20)),
                Named.of("headings", "#\n".repeat(MEBIBYTE / 2)),
                Named.of("headings with words", "# a\n".repeat(MEBIBYTE / 4)),
                Named.of("empty items", "- [ ]\n".repeat(MEBIBYTE / 6)),
                Named.of("items", "- [ ] a\n".repeat(MEBIBYTE / 8)),
                Named.of(
                        "roles",
                        "# t\n"
                                + IntStream.range(0, 60_000)
                                        .mapToObj(i -> "- R" + i + ": @x")
                                        .collect(Collectors.joining("\n"))),
                Named.of("sub-items", "- [ ] a\n" + "  - [ ] b\n".repeat(MEBIBYTE / 10)),
                Named.of("html", "<div>\n\n".repeat(MEBIBYTE / 7)),
                Named.of("links", "- [ ] " + "[a](b) ".repeat(MEBIBYTE / 7)),
                Named.of("references", "[a]: b\n".repeat(MEBIBYTE / 7)),
                Named.of("front matter", "---\n" + "a: b\n".repeat(MEBIBYTE / 5)),
                Named.of("entities", "- [ ] " + "&".repeat(MEBIBYTE - 10)),
                Named.of("less than", "- [ ] " + "<".repeat(MEBIBYTE - 10)),
                Named.of("NUL", "- [ ] " + "\0".repeat(MEBIBYTE - 10)),
                Named.of("surrogates", "- [ ] " + "\ud800".repeat(MEBIBYTE - 10)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadOrRefusedQuickly(String text) {
        long start = System.nanoTime();
        try {
            new MarkdownProcessReader().read(text, Locale.ENGLISH);
        } catch (Invalid refused) {
            assertThat(refused).hasMessageStartingWith("The text");
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
}
