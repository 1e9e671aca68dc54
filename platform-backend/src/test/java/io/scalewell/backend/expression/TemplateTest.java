package io.scalewell.backend.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TemplateTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Expressions expressions = new Expressions();
    private final Bindings bindings = Bindings.at(Instant.parse("2026-03-01T09:30:00Z"))
            .with(
                    "run",
                    Map.of(
                            "key",
                            "ONB-42",
                            "name",
                            "\"}, {\"admin\": true",
                            "amount",
                            12.0,
                            "count",
                            3,
                            "tags",
                            List.of("a", "b")));

    private String render(String text) {
        return Template.compile(text, Variables.ALL, expressions).render(bindings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | plain",
                "Run {{ run.key }} | Run ONB-42",
                "{{run.key}}{{ run.count }} | ONB-423",
                "{{ run.amount }} EUR | 12 EUR",
                "{{ {'a': {'b': 1}} }}! | {\"a\":{\"b\":1}}!",
                "{{ run.tags }} | [\"a\",\"b\"]",
                "{{ '}}' }} and {{ '{{' }} | }} and {{",
                "{{ \"it's }}\" }} | it's }}",
                "{{ r'\\d' }}x | \\dx",
                "[{{ null }}] | []",
                "a } b { c | a } b { c",
                "{{ now }} | 2026-03-01T09:30:00Z",
            })
    void replacesExpressionsByTheirValues(String text, String expected) {
        assertThat(render(text)).isEqualTo(expected);
    }

    @Test
    void aValueCannotChangeTheStructureOfTheTreeAroundIt() {
        JsonNode tree = JSON.readTree("""
                {"who": "{{ run.name }}", "text": "Hello {{ run.name }}", "n": "{{ run.count }}", "all": ["{{ run.tags }}", 1, null]}
                """);

        JsonNode rendered =
                JsonTemplate.compile(tree, Variables.ALL, expressions).render(bindings);

        assertThat(JSON.readTree(rendered.toString())).isEqualTo(JSON.readTree("""
                                {"who": "\\"}, {\\"admin\\": true", "text": "Hello \\"}, {\\"admin\\": true", "n": 3, "all": [["a", "b"], 1, null]}
                                """));
    }

    @Test
    void namesThePlaceOfAMistake() {
        InvalidExpression inText =
                catchThrowableOfType(InvalidExpression.class, () -> render("Dear {{ run.name }},\nyour {{ oops }}"));
        assertThat(inText.position()).isEqualTo(new Position(2, 9));

        JsonNode tree = JSON.readTree("{\"a\": [\"{{ 1 + }}\"]}");
        assertThatThrownBy(() -> JsonTemplate.compile(tree, Variables.ALL, expressions))
                .isInstanceOf(InvalidExpression.class)
                .hasMessage("The expression ends too early. (in /a/0)");
    }

    @ParameterizedTest
    @CsvSource({"{{ run.key", "a {{ 'x }}", "{{ {'a': 1 }}"})
    void refusesAnExpressionThatIsNotClosed(String text) {
        assertThatThrownBy(() -> render(text))
                .isInstanceOf(InvalidExpression.class)
                .hasMessage("{{ has no closing }}.");
    }

    @Test
    void failsWhenAValueIsMissing() {
        assertThatThrownBy(() -> render("Dear {{ run.customer }}"))
                .isInstanceOf(FailedExpression.class)
                .hasMessage("There is no customer in these data.");
    }

    @Test
    void producesAtMostOneMebibyte() {
        Bindings large = bindings.with("event", Map.of("text", "ü".repeat(300_000)));
        Template once = Template.compile("{{ event.text }}", Variables.ALL, expressions);
        Template twice = Template.compile("{{ event.text }}{{ event.text }}", Variables.ALL, expressions);
        JsonTemplate tree = JsonTemplate.compile(
                JSON.valueToTree(Collections.nCopies(2, "{{ event.text }}")), Variables.ALL, expressions);

        assertThat(once.render(large)).hasSize(300_000);
        assertThatThrownBy(() -> twice.render(large)).isInstanceOf(FailedExpression.class);
        assertThatThrownBy(() -> tree.render(large)).isInstanceOf(FailedExpression.class);
    }

    @Test
    void holdsABoundedNumberOfExpressions() {
        assertThat(render("{{ 1 }}".repeat(Limits.TEMPLATE_EXPRESSIONS))).hasSize(Limits.TEMPLATE_EXPRESSIONS);
        assertThatThrownBy(() -> render("{{ 1 }}".repeat(Limits.TEMPLATE_EXPRESSIONS + 1)))
                .isInstanceOf(InvalidExpression.class);
    }
}
