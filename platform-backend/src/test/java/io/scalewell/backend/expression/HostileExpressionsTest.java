package io.scalewell.backend.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything here must be refused when it is saved, or cut within a second when it runs. */
class HostileExpressionsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final String LETTERS = "a".repeat(500_000);

    private static final Bindings BINDINGS = Bindings.at(Instant.EPOCH)
            .with(
                    "event",
                    Map.of(
                            "text",
                            "a".repeat(30_000) + "!",
                            "letters",
                            LETTERS,
                            "needle",
                            "a".repeat(250_000) + "b",
                            "pattern",
                            "((a{1000}){1000}){1000}",
                            "list",
                            Collections.nCopies(1_001, 1),
                            "words",
                            Collections.nCopies(900, "a".repeat(1_000)),
                            "tree",
                            tree(5_000)));

    private final Expressions expressions = new Expressions();

    private static Map<String, Object> tree(int members) {
        return IntStream.range(0, members).boxed().collect(Collectors.toMap(String::valueOf, i -> List.of(i, "x")));
    }

    @BeforeAll
    static void warmUp() {
        new Expressions()
                .compile("event.list.size() > 0 && [1].map(x, x)[0] == 1", Variables.ALL)
                .matches(BINDINGS);
    }

    static Stream<Named<String>> refused() {
        return Stream.of(
                Named.of("doubling by + in nested maps", "['aaaaaaaa']" + ".map(x, x + x)".repeat(16)),
                Named.of("doubling lists by + in nested maps", "[[1]]" + ".map(x, x + x)".repeat(16)),
                Named.of("three nested comprehensions", "[1].map(a, [1].map(b, [1].map(c, a + b + c)))"),
                Named.of("three nested in a condition", "[1].all(a, [1].all(b, [1].all(c, true)))"),
                Named.of("a source that is too long", "true" + " || true".repeat(300)),
                Named.of("deep parentheses", "(".repeat(900) + "1" + ")".repeat(900)),
                Named.of("deep lists", "[".repeat(900) + "]".repeat(900)),
                Named.of("a long chain of operators", "1" + "+1".repeat(900)),
                Named.of("a long chain of selects", "event" + ".a".repeat(900)),
                Named.of("a huge repetition", "'a'.matches('((a{1000}){1000}){1000}')"),
                Named.of("a large pattern", "'a'.matches('" + "(ab|cd)+".repeat(50) + "')"),
                Named.of("a message", "google.protobuf.Struct{fields: {}}"),
                Named.of("the append function", "@append([1], 2)"),
                Named.of("the accumulator", "[1].map(@result, 1)"),
                Named.of("a chain of maps", "[1]" + ".map(x, [x, x])".repeat(100)));
    }

    static Stream<Named<String>> cut() {
        return Stream.of(
                Named.of("too many rounds", "event.list.map(x, x).size() > 0"),
                Named.of("too many rounds in two levels", "event.words.exists(x, event.words.exists(y, false))"),
                Named.of("doubling by + on unknown types", "[event.letters].map(x, x + x).size() > 0"),
                Named.of("doubling lists", "[event.list].map(x, x + x).size() > 0"),
                Named.of("doubling shared lists", "[event.words]" + ".map(x, [x, x])".repeat(12) + " == []"),
                Named.of("a text that is too long", "concat(event.words) == ''"),
                Named.of("much text", "event.words.map(x, [1, 2, 3, 4, 5].map(y, concat([x, x, x]))).size() > 0"),
                Named.of("upper case of much text", "event.words.all(x, event.letters.upper() != '')"),
                Named.of("a huge repetition from data", "event.text.matches(event.pattern)"),
                Named.of("a search in a long text", "event.letters.matches('(a*)*b')"),
                Named.of("a quadratic search", "event.letters.contains(event.needle)"),
                Named.of("too much on the other", "event.words.all(x, event.letters.upper() != '') || true"),
                Named.of(
                        "comparing large trees",
                        "event.words.all(x, event.tree == event.tree" + " && event.tree == event.tree".repeat(40)
                                + ")"),
                Named.of(
                        "a slow pattern many times",
                        "event.words.all(x, true" + " && !event.text.matches('(a*a*)*b')".repeat(20) + ")"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String source) {
        long start = System.nanoTime();
        try {
            expressions.compile(source, Variables.ALL);
        } catch (InvalidExpression e) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SECOND);
            assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception");
            return;
        }
        fail("was compiled");
    }

    @ParameterizedTest
    @MethodSource
    void cut(String source) {
        CompiledExpression expression = expressions.compileFilter(source, Variables.ALL);
        long start = System.nanoTime();

        Match match = expression.matches(BINDINGS);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SECOND);
        assertThat(match.matched()).isFalse();
        assertThat(match.reason()).isNotEqualTo(Match.NO.reason());
        assertThat(match.reason().toString()).endsWith(".").doesNotContain("Exception");
    }

    @Test
    void backtrackingPatternsRunInLinearTime() {
        CompiledExpression expression = expressions.compile("event.text.matches('^(a+)+$')", Variables.ALL);
        long start = System.nanoTime();

        Object result = expression.evaluate(BINDINGS);

        assertThat(result).isEqualTo(false);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SECOND);
    }

    @Test
    void ordinaryExpressionsStayWithinTheLimits() {
        String long100 =
                IntStream.range(0, 100).mapToObj(i -> "event.list[0] == " + i).collect(Collectors.joining(" || "));

        assertThat(expressions
                        .compileFilter(long100.substring(0, 1_995).replaceAll(" \\|\\|[^|]*$", ""), Variables.ALL)
                        .matches(BINDINGS))
                .isEqualTo(Match.YES);
    }
}
