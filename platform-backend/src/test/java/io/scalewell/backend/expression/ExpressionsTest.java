package io.scalewell.backend.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ExpressionsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");

    private final Expressions expressions = new Expressions();
    private final Bindings bindings = Bindings.at(NOW)
            .with(
                    "run",
                    Map.of(
                            "key", "ONB-42",
                            "tags", List.of("vip", "north"),
                            "startedAt", NOW.minus(Duration.ofHours(5)),
                            "fields", Map.of("amount", 100, "rate", 1.25, "name", "Ünal")));

    private @Nullable Object evaluate(String source) {
        return expressions.compile(source, Variables.ALL).evaluate(bindings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run.key | ONB-42",
                "run.fields.amount > 99.5 | true",
                "run.fields.amount * run.fields.rate | 125.0",
                "run.fields.amount - 0.5 | 99.5",
                "run.fields.amount + 1 | 101",
                "run.fields.amount / 3 | 33",
                "run.fields.amount / 8.0 | 12.5",
                "7 % 4 | 3",
                "1 + 0.5 | 1.5",
                "'vip' in run.tags | true",
                "size(run.tags) | 2",
                "run.tags.exists(t, t.startsWith('no')) | true",
                "run.tags.all(t, t.size() == 3) | false",
                "run.tags.exists_one(t, t == 'vip') | true",
                "run.tags.map(t, t.upper()).join('+') | VIP+NORTH",
                "run.tags.filter(t, t != 'vip')[0] | north",
                "run.tags.map(t, t == 'vip', t.size())[0] | 3",
                "concat([run.key, ' ', run.fields.amount, ' ', run.fields.rate]) | ONB-42 100 1.25",
                "run.fields.name.lower() | ünal",
                "'  x '.trim() | x",
                "run.key.matches('^ONB-[0-9]+$') | true",
                "matches(run.key, '[a-z]') | false",
                "run.key.contains('-4') | true",
                "has(run.fields.missing) | false",
                "has(run.fields.amount) && run.fields.amount >= 100 | true",
                "now - run.startedAt > duration('4h') | true",
                "now - run.startedAt | PT5H",
                "now + duration('30m') | 2026-03-01T10:00:00Z",
                "duration('30m') + now | 2026-03-01T10:00:00Z",
                "now - duration('30m') | 2026-03-01T09:00:00Z",
                "now.getHours('Europe/Berlin') | 10",
                "run.fields.amount > 50 ? 'big' : 'small' | big",
                "'{\"a\"}' | {\"a\"}",
            })
    void evaluatesWhatPeopleWrite(String source, String expected) {
        assertThat(String.valueOf(evaluate(source))).isEqualTo(expected);
    }

    @Test
    void keepsNumbersExactBetweenWholeAndFractional() {
        assertThat(evaluate("run.fields.amount")).isEqualTo(100L);
        assertThat(evaluate("run.fields.rate")).isEqualTo(1.25);
        assertThat(evaluate("{'a': [1, null, 'x']}")).isEqualTo(Map.of("a", java.util.Arrays.asList(1L, null, "x")));
    }

    @Test
    void readsTheSameFromJsonAsFromPlainValues() {
        String json = """
                {"a": 1, "b": 1.5, "c": null, "d": [true, {"e": "x"}], "big": 123456789012345678901234567890}
                """;
        Bindings event = Bindings.at(NOW).with("event", JsonMapper.shared().readTree(json));

        assertThat(expressions.compile("event.a + event.b", Variables.ALL).evaluate(event))
                .isEqualTo(2.5);
        assertThat(expressions.compile("event.c == null", Variables.ALL).evaluate(event))
                .isEqualTo(true);
        assertThat(expressions.compile("event.d[1].e", Variables.ALL).evaluate(event))
                .isEqualTo("x");
        assertThat(expressions.compile("event.big > 1e29", Variables.ALL).evaluate(event))
                .isEqualTo(true);
    }

    @Test
    void acceptsOnlyJsonAndSimpleValues() {
        assertThatThrownBy(() -> bindings.with("event", Map.of("x", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> bindings.with("secrets", Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(JsonValues.toPlain(List.of(BigInteger.TWO, new BigDecimal("1.5"), 3, 2.5f)))
                .isEqualTo(List.of(2L, 1.5, 3L, 2.5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run.key == | 1:11 | The expression ends too early.",
                "foo == 1 | 1:1 | There is nothing called foo here.",
                "'a' + 'b' | 1:5 | + does not fit (text, text). Texts are joined with concat([...]).",
                "[1] + [2] | 1:5 | + does not fit (list(whole number), list(whole number)). Texts are joined with concat([...]).",
                "1 == 1 1 | 1:8 | 1 is not expected here.",
                "run.tags.map(run.key, 1) | 1:17 | The argument must be a simple name.",
                "run > 1 | 1:5 | > does not fit (map(text, anything), whole number).",
                "now.year() | 1:9 | There is nothing called year here.",
            })
    void saysWhereAndWhatIsWrong(String source, String place, String sentence) {
        InvalidExpression problem =
                catchThrowableOfType(InvalidExpression.class, () -> expressions.compile(source, Variables.ALL));

        assertThat(problem.position().line() + ":" + problem.position().column())
                .isEqualTo(place);
        assertThat(problem).hasMessage(sentence);
    }

    @Test
    void countsLinesAndCodePointsOfThePosition() {
        InvalidExpression problem = catchThrowableOfType(
                InvalidExpression.class, () -> expressions.compile("run.key ==\n  '😀' + nothing", Variables.ALL));

        assertThat(problem.position()).isEqualTo(new Position(2, 9));
    }

    @Test
    void knowsOnlyTheVariablesOfItsPlace() {
        assertThatThrownBy(() -> expressions.compile("event.type == 'x'", Variables.of("run", "now")))
                .isInstanceOf(InvalidExpression.class)
                .hasMessage("There is nothing called event here.");
        assertThatThrownBy(() -> Variables.of("secrets")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAFilterThatGivesNoTruth() {
        assertThatThrownBy(() -> expressions.compileFilter("1 + 1", Variables.ALL))
                .isInstanceOf(InvalidExpression.class)
                .hasMessage("A filter must give true or false.");
        assertThat(expressions.compile("1 + 1", Variables.ALL).evaluate(bindings))
                .isEqualTo(2L);
    }

    @Test
    void saysItInTheReadersLanguage() {
        InvalidExpression unknown =
                catchThrowableOfType(InvalidExpression.class, () -> expressions.compile("foo == 1", Variables.ALL));
        Match missing = expressions
                .compileFilter("run.fields.missing == 1", Variables.ALL)
                .matches(bindings);

        assertThat(unknown.sentence().in(Locale.GERMAN)).isEqualTo("Hier gibt es nichts mit dem Namen foo.");
        assertThat(missing.reason().in(Locale.GERMAN)).isEqualTo("In diesen Daten gibt es kein missing.");
    }

    @ParameterizedTest(name = "P18 {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run.fields.amount == 100 | true | The condition holds.",
                "run.fields.amount == 1 | false | The condition does not hold.",
                "run.fields.missing == 1 | false | There is no missing in these data.",
                "run.fields.amount / 0 == 1 | false | A number is divided by zero.",
                "run.key > 5 | false | > does not fit these values.",
                "run.fields.name + run.key == '' | false | + does not fit these values. Texts are joined with concat([...]).",
                "run.fields[7] == '' | false | There is no 7 in these data.",
                "run.fields.name[0] == 'a' | false | [] does not fit these values.",
                "run.tags.x == '' | false | There is no x in a value that is not a map.",
                "run.key.exists(k, true) | false | Only lists and maps have elements to go over.",
                "run.fields.amount && true | false | A condition gives something else than true or false.",
                "run.key in run.key | false | in does not fit these values.",
                "int(run.key) > 1 | false | The text \"ONB-42\" is not a number.",
                "run.tags[7] == '' | false | Index out of bounds: 7.",
                "run.fields.amount | false | The filter gives a value instead of true or false.",
                "9223372036854775807 + run.fields.amount > 0 | false | A number or a time becomes too large.",
                "task.title == 'x' | false | There is no task here.",
                "now + duration('80000000h') > now | false | A number or a time becomes too large.",
                "run.fields.name.matches('(') | false | The pattern cannot be read: missing closing ).",
            })
    void aFilterThatCannotBeEvaluatedDoesNotMatchAndSaysWhy(String source, boolean matched, String reason) {
        Match match;
        try {
            match = expressions.compileFilter(source, Variables.ALL).matches(bindings);
        } catch (InvalidExpression e) {
            match = new Match(false, e.sentence());
        }

        assertThat(match.matched()).isEqualTo(matched);
        assertThat(match.reason()).hasToString(reason);
    }

    @Test
    void keepsCompiledExpressionsButNotMoreThanTheLimit() {
        CompiledExpression first = expressions.compile("1 + 0", Variables.ALL);
        assertThat(expressions.compile("1 + 0", Variables.ALL)).isSameAs(first);

        for (int i = 1; i <= Limits.KEPT; i++) {
            expressions.compile("1 + " + i, Variables.ALL);
        }

        assertThat(expressions.compile("1 + 0", Variables.ALL)).isNotSameAs(first);
    }
}
