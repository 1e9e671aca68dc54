package io.scalewell.ui.automation.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @Test
    void writesRowsAsAnExpression() {
        var rows = List.of(
                new Condition("event.data.amount", Condition.Operator.GREATER, "1000"),
                new Condition("event.data.name", Condition.Operator.EQUAL, "say \"a && b\""),
                new Condition("run.key", Condition.Operator.CONTAINS, "7"));

        var cel = Condition.cel(rows);

        assertThat(cel)
                .isEqualTo("event.data.amount > 1000 && event.data.name == \"say \\\"a && b\\\"\""
                        + " && run.key.contains(\"7\")");
        assertThat(Condition.rows(cel)).contains(rows);
    }

    @Test
    void hasNoRowsForNoExpression() {
        assertThat(Condition.rows("")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a == 1 || b == 2", "size(a) > 2", "a == \"1\"", "a == 1 && ", "!a"})
    void leavesToExpressionsWhatRowsCannotSay(String expression) {
        assertThat(Condition.rows(expression)).isEmpty();
    }
}
