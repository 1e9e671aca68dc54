package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pure parts of the checklist editor, run where they run for people. Lines are written as words: S a stage, s a step,
 * i an item, followed by key and title in one.
 */
class OutlineModelE2E extends ElementE2E {

    private static final String WORDS = """
            const levels = { S: 'stage', s: 'step', i: 'item' };
            const line = (word) => ({ key: word.slice(1), level: levels[word[0]], title: word.slice(1), parallel: false, details: {} });
            const read = (words) => words.split(' ').map(line);
            const letter = { stage: 'S', step: 's', item: 'i' };
            const write = (lines) => lines.map((each) => letter[each.level] + each.title).join(' ');
            """;

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "s1 i2 s3 i4   | 1 |  1 | s3 i4 s1 i2",
                "s1 i2 s3 i4   | 3 | -1 | s3 i4 s1 i2",
                "SA s1 SB s2   | 1 |  1 | SA SB s1 s2",
                "SA s1 SB s2   | 2 | -1 | SA s1 s2 SB",
                "SA s1 SB s2   | B | -1 | SB s2 SA s1",
                "s1 SA s2      | A | -1 | SA s2 s1",
                "s1 i2 i3 s4   | 3 |  1 | s1 i2 s4 i3",
                "s1 i2 s4 i3   | 3 | -1 | s1 i2 i3 s4",
                "s1 SA s2 i3   | 3 | -1 | s1 i3 SA s2",
                "s1 i2 SA s3   | 2 |  1 | s1 SA s3 i2",
                "s1 i2 SA      | 2 |  1 | -",
                "s1 i2         | 2 | -1 | -",
                "s1 s2         | 2 |  1 | -"
            })
    void movesALineWithWhatBelongsToIt(String before, String key, int by, String after) {
        var moved = run("""
                const { moveBy } = await import('/elements/outline/move.js');
                const result = moveBy(read(before), key, by);
                return result ? write(result.lines) : '-';
                """, Map.of("before", before, "key", key, "by", by));

        assertThat(moved).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "s1 s2    | 2 |  1 | s1 i2",
                "s1 s2    | 1 |  1 | -",
                "SA s2    | 2 |  1 | -",
                "s1 i2    | 2 | -1 | s1 s2",
                "s1 i2 i3 | 1 | -1 | S1 s2 s3",
                "SA s1    | A |  1 | sA s1"
            })
    void shiftsALevelOnlyWhereItMakesSense(String before, String key, int by, String after) {
        var shifted = run("""
                const { shift } = await import('/elements/outline/model.js');
                const result = shift(read(before), key, by);
                return result ? write(result.lines) : '-';
                """, Map.of("before", before, "key", key, "by", by));

        assertThat(shifted).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "# Head\\n- [ ] one\\n  - two\\n  - [x] three\\n- four\\n## Next ##\\n1. five\\n   a) six | SHead sone itwo ithree sfour SNext sfive isix",
                "•\\tone\\no\\tsub\\n•\\ttwo         | sone isub stwo",
                "A\\tB\\nC\\tD                       | sA–B sC–D",
                "- long\\n  wrapped\\n- next          | slong_wrapped snext",
                "1. a\\n1.1 b\\n1.2. c\\n2. d         | sa ib ic sd",
                "- **bold** [x](http://y)\\n* `c`    | sbold_x sc",
                "one\\n\\ttwo\\nthree                 | sone itwo sthree"
            })
    void readsListsOfManyKinds(String pasted, String lines) {
        var read = run(
                """
                const { parsePasted } = await import('/elements/outline/paste.js');
                const lines = parsePasted(pasted).map((each) => ({ ...each, title: each.title.replace(' – ', '–') }));
                return write(lines.map((each) => ({ ...each, title: each.title.replaceAll(' ', '_') })));
                """,
                Map.of(
                        "pasted",
                        pasted.replace("\\n", "\n").replace("\\t", "\t").strip()));

        assertThat(read).isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0} mine {1} theirs {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "s1 s2 s3 | s1 s2=m s3 | s1=t s2 s3 s9 | st sm s3 s9 | -",
                "s1 s2 s3 | s1 s2=m s3 | s1 s2=t s3    | s1 sm s3    | 2:t",
                "s1 s2 s3 | s1 s3      | s1 s2 s3      | s1 s3       | -",
                "s1 s2 s3 | s1 s2=m s3 | s1 s3         | s1 sm s3    | -",
                "s1 s2 s3 | s1 s2 s3   | s3 s1 s2      | s3 s1 s2    | -",
                "s1 s2 s3 | s3 s1 s2   | s1 s2 s3 s9   | s3 s9 s1 s2 | -"
            })
    void mergesWhatTwoPeopleChanged(String base, String mine, String theirs, String merged, String conflicts) {
        var result = run("""
                const { merge } = await import('/elements/outline/merge.js');
                const titled = (words) => words.split(' ').map((word) => {
                  const [name, title] = word.split('=');
                  return { ...line(name), title: title ?? name.slice(1) };
                });
                const { lines, conflicts } = merge(titled(base), titled(mine), titled(theirs));
                return `${write(lines)} | ${[...conflicts].map(([key, { title }]) => `${key}:${title}`).join() || '-'}`;
                """, Map.of("base", base, "mine", mine, "theirs", theirs));

        assertThat(result).isEqualTo(merged + " | " + conflicts);
    }

    @Test
    void numbersStepsThroughAllStages() {
        var numbers = run("""
                const { places } = await import('/elements/outline/model.js');
                return places(read(lines)).map((each) => `${each.number}(${each.position}/${each.count})`).join(' ');
                """, Map.of("lines", "SA s1 i2 i3 s4 SB s5 i6"));

        assertThat(numbers).isEqualTo("(1/2) 1(1/2) 1.1(1/2) 1.2(2/2) 2(2/2) (2/2) 3(1/1) 3.1(1/1)");
    }

    private Object run(String body, Map<String, Object> values) {
        var page = open("public.html");
        var names = String.join(", ", values.keySet());
        return page.evaluate("async ({ %s }) => { %s %s }".formatted(names, WORDS, body), values);
    }
}
