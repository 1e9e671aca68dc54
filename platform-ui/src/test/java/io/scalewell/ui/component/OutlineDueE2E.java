package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules in words, as people type them behind "!" and "/if", in the two languages of the product. */
class OutlineDueE2E extends ElementE2E {

    private static final String STEPS = """
            [{ key: 'check-id', title: 'Check identity', number: '1' }, { key: 'pay', title: 'Pay', number: '2' }]
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2 working days after previous, P2D after previous",
        "two business days after the previous step, P2D after previous",
        "within 3 days, P3D after ready",
        "a week, P1W after ready",
        "2h, PT2H after ready",
        "90 min after start, PT1H30M after start",
        "1 day and 4 hours after start, P1DT4H after start",
        "3 calendar days after step 2, P3D elapsed after pay",
        "2 days after check, P2D after check-id",
        "3 working days after it is ready, P3D after ready",
        "P2D after previous, P2D after previous",
        "in 4 Stunden nach Start, PT4H after start",
        "5 Arbeitstage nach dem vorherigen Schritt, P5D after previous",
        "ein Kalendertag nach Beginn des Durchlaufs, P1D elapsed after start",
        "zwei Wochen nach Check identity, P2W after check-id",
        "innerhalb von 2 Tagen nach Schritt 1, P2D after check-id",
        "'1 Kalenderwoche, nachdem er bereit ist', P1W elapsed after ready",
    })
    void understandsRulesInWords(String words, String rule) {
        assertThat(parsed(words)).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "by friday noon, date: by",
        "am Montag, date: am",
        "soon, number: soon",
        "2, unit:",
        "2 fortnights, unknownUnit: fortnights",
        "2 months, months: months",
        "3 days before start, before: before",
        "2 days after, anchor:",
        "2 days after lunch, step: lunch",
        "2 days please, after: please",
        "2 days after start please, end: please",
        "1 working day 4 elapsed hours, clocks: hours",
        "0 days, nothing:",
        "600 weeks, long:",
    })
    void saysWhatIsMissing(String words, String problem) {
        assertThat(parsed(words)).isEqualTo(problem);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "P2D after previous,, 2 working days after previous",
        "P1D elapsed after start,, 1 day after the start",
        "PT1H30M after pay,, 1 working hour 30 minutes after Pay",
        "P2D after previous, de, 2 Arbeitstage nach dem vorherigen Schritt",
        "P1W elapsed after ready, de, '1 Woche, nachdem er bereit ist'",
    })
    void saysARuleInTheReadersWords(String rule, String language, String words) {
        var said =
                open("public.html").evaluate("""
                async ({ rule, language }) => {
                  const { sayDue } = await import('/elements/outline/due.js');
                  const { texts } = await import('/texts.js');
                  return sayDue(rule, await texts('outline', language), (key) => ({ pay: 'Pay' })[key]);
                }
                """, Map.of("rule", rule, "language", language == null ? "" : language));

        assertThat(said).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "amount > 1000                 | run.fields.amount > 1000.0",
                "Amount is at least 12,5       | -value",
                "amount at least 12,5          | run.fields.amount >= 12.5",
                "price over 10                 | run.fields.price.amount > 10.0",
                "Country is norway and paid    | run.fields.country == \"Norway\" && run.fields.paid == true",
                "country ist nicht Peru        | run.fields.country != \"Peru\"",
                "paid is no                    | run.fields.paid == false",
                "country is say \"hi\\\"       | run.fields.country == \"say \\\"hi\\\\\\\"\"",
                "run.fields.amount < 3.0       | run.fields.amount < 3.0",
                "colour is red                 | -field",
                "amount                        | -operator",
                "amount > many                 | -value"
            })
    void writesConditionsAsExpressions(String words, String expression) {
        var written = open("public.html").evaluate("""
                async ({ words }) => {
                  const { parseCondition } = await import('/elements/outline/condition.js');
                  const { cel, problem } = parseCondition(words, [
                    { key: 'amount', label: 'Amount', type: 'NUMBER' },
                    { key: 'price', label: 'Price', type: 'MONEY' },
                    { key: 'paid', label: 'Paid', type: 'CHECKBOX' },
                    { key: 'country', label: 'Country', type: 'CHOICE', choices: ['Norway', 'Peru'] }]);
                  return cel ?? `-${problem}`;
                }
                """, Map.of("words", words));

        assertThat(written).isEqualTo(expression);
    }

    private String parsed(String words) {
        return (String) open("public.html").evaluate("""
                async (words) => {
                  const { parseDue } = await import('/elements/outline/due.js');
                  const { rule, problem, found } = parseDue(words, %s);
                  return rule ?? `${problem}: ${found}`.trim();
                }
                """.formatted(STEPS), words);
    }
}
