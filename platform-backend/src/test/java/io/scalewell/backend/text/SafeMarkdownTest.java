package io.scalewell.backend.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    private final SafeMarkdown markdown = new SafeMarkdown();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a *b* **c** `d` | <p>a <em>b</em> <strong>c</strong> <code>d</code></p>",
                "# T | <h1>T</h1>",
                "- a | <ul><li>a</li></ul>",
                "7. a | <ol start=\"7\"><li>a</li></ol>",
                "> a | <blockquote><p>a</p></blockquote>",
                "[a](https://x.example/?a=1) | <p><a href=\"https://x.example/?a&#61;1\" rel=\"nofollow noopener noreferrer\">a</a></p>",
                "[a](mailto:a@b.example) | <p><a href=\"mailto:a&#64;b.example\" rel=\"nofollow noopener noreferrer\">a</a></p>",
                "![alt](https://x.example/i.png) | <p><a href=\"https://x.example/i.png\" rel=\"nofollow noopener noreferrer\">alt</a></p>",
            })
    void showsWhatPeopleWrite(String source, String html) {
        assertThat(markdown.toSafeHtml(source).replace("\n", "")).isEqualTo(html);
    }

    @ParameterizedTest(name = "P29 {0}")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](java&#115;cript:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](vbscript:x)",
                "[a](file:///etc/passwd)",
                "![a](javascript:alert(1))",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=https://x.example></iframe>",
                "<style>*{display:none}</style>",
                "<form action=https://x.example><input name=p></form>",
                "[a](https://x.example \"\\\" onmouseover=alert(1) x=\\\"\")",
                "<https://x.example/\" onclick=alert(1)>",
                "``` \" onclick=alert(1)\nx\n```",
            })
    void neverRunsWhatPeopleWrite(String source) {
        String html = markdown.toSafeHtml(source);

        assertThat(html.replaceAll("&[#a-z0-9]+;", "_"))
                .doesNotContainPattern("(?i)<(?!/?(p|em|strong|code|pre|a|ul|ol|li|h[1-6]|blockquote|br|hr)\\b)")
                .doesNotContainPattern("(?i)<[^>]*(on\\w+|style|class|src|title)\\s*=")
                .doesNotContainPattern("(?i)href=\"(?!https?:|mailto:)");
    }

    static Stream<String> deep() {
        return Stream.of(
                ">".repeat(500_000),
                "*a ".repeat(100_000) + " a*".repeat(100_000),
                "[".repeat(500_000),
                "- ".repeat(200_000),
                "x".repeat(2_000_000),
                "**a ".repeat(100_000) + "<script>" + " a**".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource
    void deep(String source) {
        long start = System.nanoTime();

        assertThat(markdown.toSafeHtml(source)).isNotEmpty().doesNotContain("<script");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void showsHtmlAsText() {
        assertThat(markdown.toSafeHtml("a <b>c</b>")).isEqualTo("<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
    }
}
