package io.scalewell.backend.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.condition.Comparison;
import io.scalewell.shared.condition.Condition;
import io.scalewell.shared.condition.Conditions;
import io.scalewell.shared.condition.Literal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionRowsTest {

    private static final Variables VARIABLES = Variables.of("run", "now");

    private final Expressions expressions = new Expressions();
    private final Bindings bindings = Bindings.at(Instant.parse("2026-11-27T09:00:00Z"))
            .with(
                    "run",
                    Map.of(
                            "fields",
                            Map.of(
                                    "amount",
                                    1500.5,
                                    "count",
                                    3,
                                    "country",
                                    "Norway",
                                    "note",
                                    "say \"a && b\" \\ twice",
                                    "vip",
                                    true,
                                    "day",
                                    "2026-12-01",
                                    "call",
                                    "2026-12-01T12:00:00+01:00",
                                    "langs",
                                    List.of("de", "en"))));

    private boolean holds(String expression) {
        return expressions
                .compileFilter(expression, VARIABLES)
                .matches(bindings)
                .matched();
    }

    private static Condition row(String field, Comparison comparison, Literal... values) {
        return new Condition("run.fields." + field, comparison, List.of(values));
    }

    private static Literal text(String text) {
        return Literal.ofText(text);
    }

    private static List<Condition> rowsThatHold() {
        return List.of(
                row("amount", Comparison.GREATER, Literal.ofNumber("1500")),
                row("amount", Comparison.AT_MOST, Literal.ofNumber("1500.5")),
                row("count", Comparison.EQUAL, Literal.ofNumber("3")),
                row("count", Comparison.EQUAL, Literal.ofNumber("3.0")),
                row("count", Comparison.NOT_EQUAL, Literal.ofNumber("-3")),
                row("country", Comparison.EQUAL, text("Norway")),
                row("country", Comparison.ONE_OF, text("Sweden"), text("Norway")),
                row("country", Comparison.NONE_OF, text("Sweden")),
                row("note", Comparison.CONTAINS, text("\"a && b\" \\")),
                row("note", Comparison.CONTAINS_NOT, text("thrice")),
                row("vip", Comparison.EQUAL, Literal.ofTruth(true)),
                row("day", Comparison.LESS, text("2026-12-02")),
                row("day", Comparison.AT_LEAST, text("2026-12-01")),
                row("call", Comparison.LESS, Literal.ofInstant("2026-12-01T11:30:00Z")),
                row("langs", Comparison.INCLUDES, text("de")),
                row("langs", Comparison.INCLUDES_NOT, text("fr")),
                row("country", Comparison.FILLED),
                row("nothing", Comparison.EMPTY));
    }

    @Test
    void eachRowHoldsAsItSays() {
        assertThat(rowsThatHold()).allSatisfy(row -> {
            var cel = new Conditions(false, List.of(row)).cel();
            assertThat(holds(cel)).as(cel).isTrue();
            assertThat(holds("!(" + cel + ")")).as(cel).isFalse();
        });
    }

    @Test
    void rowsSurviveTheWayToAnExpressionAndBack() {
        var random = new Random(7);
        var all = rowsThatHold();
        for (int round = 0; round < 2_000; round++) {
            var rows = new ArrayList<Condition>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                rows.add(all.get(random.nextInt(all.size())));
            }
            var conditions = new Conditions(rows.size() > 1 && random.nextBoolean(), rows);
            assertThat(Conditions.parse(conditions.cel())).contains(conditions);
            assertThat(holds(conditions.cel())).isTrue();
        }
    }

    @Test
    void textsSurviveWhateverTheySay() {
        var random = new Random(11);
        var letters = "ab\"\\'&|()[] \n\t,.ü€=!\r";
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            var conditions =
                    new Conditions(false, List.of(row("country", Comparison.NOT_EQUAL, text(text.toString()))));
            assertThat(Conditions.parse(conditions.cel())).contains(conditions);
            assertThat(holds(conditions.cel())).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run.fields.amount>1000.0&&run.fields.vip | run.fields.amount > 1000.0 && run.fields.vip == true",
                "!run.fields.vip | run.fields.vip == false",
                "(run.fields.a == 'x') && !( has(run.fields.b) ) | run.fields.a == \"x\" && !has(run.fields.b)",
                "\"de\" in run.fields.langs | \"de\" in run.fields.langs",
                "run.fields.price.amount <= 20.5 | run.fields.price.amount <= 20.5",
                "event.data.amount > 1000 && run.key.contains(\"7\") | event.data.amount > 1000 && run.key.contains(\"7\")",
            })
    void opensAsRowsWhatWasTypedOrMadeByTheMenusOfTheChecklist(String typed, String written) {
        assertThat(Conditions.parse(typed).map(Conditions::cel)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a == 1 || b == 2 && c == 3",
                "size(a) > 2",
                "a == 1 && ",
                "a == b",
                "!(a == 1)",
                "!(a == true)",
                "a == 1 ? b : c",
                "a + 1 > 2",
                "a[0] == 1",
                "a == \"\\x41\"",
                "a == 1.5e3",
                "a.contains(1)",
                "a in []",
                "! \"x\" in a",
                "has(a",
                "== 1",
                "a == 1 b == 2",
                "timestamp(a) < now",
                "a == null",
            })
    void leavesToExpressionsWhatRowsCannotSay(String expression) {
        assertThat(Conditions.parse(expression)).isEmpty();
    }

    @Test
    void hasNoRowsForNoExpression() {
        assertThat(Conditions.parse("  ")).contains(new Conditions(false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1\"", "true", "\"true\"", "Norway", "-3.5", "12 apples", ""})
    void readsBackWhatIsTypedForAnUnknownField(String typed) {
        assertThat(Literal.typed(typed).asTyped()).isEqualTo(typed);
    }
}
