package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two and three people at one checklist: whatever they do at the same time, all see the same in the end and nothing is lost. */
class OutlineEditorsE2E extends ElementE2E {

    private static final int SEQUENCES = 4_000;

    @Test
    void anySequenceOfConcurrentEditsConvergesWithNothingLost() {
        int seed = (int) (System.nanoTime() % 1_000_000_000);

        @SuppressWarnings("unchecked")
        var problems = (List<String>) open("public.html").evaluate("""
                async ({ seed, sequences }) => {
                  const { tryOut } = await import('/editors.js');
                  const problems = [];
                  for (let at = seed; at < seed + sequences; at++) {
                    const problem = tryOut(at);
                    if (problem) {
                      problems.push(`seed ${at}: ${problem}`);
                    }
                  }
                  return problems;
                }
                """, Map.of("seed", seed, "sequences", SEQUENCES));

        assertThat(problems).as("sequences from seed %d", seed).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Call customer | Call the customer  | Call customer today | Call the customer today",
                "Call customer | Call customer now  | Call customer today | Call customer now today",
                "Call customer | Phone customer     | Call customer       | Phone customer",
                "Call customer | Phone customer     | Call Tess           | Phone Tess",
                "Call customer | Phone customer     | Ring customer       | -",
                "Call customer | customer           | Ring customer       | -"
            })
    void mergesTheLettersOfOneLine(String base, String mine, String theirs, String merged) {
        var result = open("public.html").evaluate("""
                async ({ base, mine, theirs }) => {
                  const { mergeText } = await import('/elements/outline/text-merge.js');
                  return mergeText(base, mine, theirs) ?? '-';
                }
                """, Map.of("base", base, "mine", mine, "theirs", theirs));

        assertThat(result).isEqualTo(merged);
    }

    @Test
    void mergesDetailsPropertyByProperty() {
        var result = open("public.html").evaluate("""
                async () => {
                  const { merge } = await import('/elements/outline/merge.js');
                  const line = (details) => [{ key: 'a', level: 'step', title: 'A', parallel: false, details }];
                  const { lines, conflicts } = merge(
                    line({ due: 'P1D after start', tags: ['old', 'both'] }),
                    line({ due: 'P2D after start', tags: ['both', 'mine'], stop: true }),
                    line({ due: 'P3D after start', tags: ['old', 'both', 'theirs'], assignee: { team: 'Support' } }));
                  return JSON.stringify(lines[0].details) + [...conflicts].map(([key, { details }]) => key + details[0].theirs);
                }
                """);

        assertThat(result)
                .isEqualTo(
                        "{\"due\":\"P2D after start\",\"tags\":[\"both\",\"mine\",\"theirs\"],\"stop\":true,\"assignee\":{\"team\":\"Support\"}}aP3D after start");
    }
}
