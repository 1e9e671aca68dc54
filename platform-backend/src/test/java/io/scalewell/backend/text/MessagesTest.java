package io.scalewell.backend.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each sentence is there in both languages, is said somewhere, and gets what its places need. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("(?<!')\\{(\\d)");
    private static final Pattern KEY = Pattern.compile("^([^#=]+)=.*");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"");
    private static final Pattern SAID = Pattern.compile("(?:Message\\.of|\\bsay)\\(\\s*\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern REFUSAL = Pattern.compile(
            "new (?:Invalid|InputError|Forbidden|NotAllowedNow|EditConflict|Overloaded|NotFound|UnfitValue)\\(([^;]*)");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern WORDS = Pattern.compile("[a-z]{2,} [a-z]{2,}");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:the|and|of|is|are|not|with|must|has|have|there|this|than|by|nobody|says)\\b");

    /** Prefixes of keys whose end is the name of a constant. */
    private static final Set<String> OPEN_ENDS = Set.of("event.", "document.sharing.");

    /** What is the same in both languages. */
    private static final Set<String> SAME = Set.of(
            "verbatim",
            "list.more",
            "run.not-running",
            "field.cell",
            "document.status",
            "document.version",
            "expression.template-place",
            "agenda.percent",
            "agenda.number",
            "agenda.moved.both",
            "import.bpmn.name-after",
            "document.type.text",
            "document.type.url");

    private final Properties english = read("messages.properties");
    private final Properties german = read("messages_de.properties");
    private final List<String> sources = sources();

    @Test
    void bothFilesHaveTheSameKeysInTheSameOrder() {
        assertThat(keys("messages_de.properties"))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(keys("messages.properties"));
    }

    @Test
    void bothHaveTheSamePlaces() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(german, key)).as(key).isEqualTo(places(english, key)));
    }

    @Test
    void everySentenceIsTranslated() {
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !SAME.contains(key))
                .allSatisfy(key -> assertThat(german.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key)));
    }

    @Test
    void germanReaderGetsNoEnglishWords() {
        assertThat(german.stringPropertyNames())
                .allSatisfy(key -> assertThat(german.getProperty(key)).as(key).doesNotContainPattern(ENGLISH));
    }

    @Test
    void everySentenceIsSaid() {
        Set<String> said = new HashSet<>();
        sources.forEach(source -> LITERAL.matcher(source).results().forEach(found -> said.add(found.group(1))));

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(
                                said.contains(key) || OPEN_ENDS.stream().anyMatch(key::startsWith))
                        .as(key)
                        .isTrue());
    }

    @Test
    void everythingSaidIsWrittenAndGetsItsArguments() {
        for (String source : sources) {
            SAID.matcher(source)
                    .results()
                    .filter(found -> isWhole(source, found))
                    .forEach(found -> {
                        String key = found.group(1);
                        assertThat(english.stringPropertyNames()).contains(key);
                        assertThat(arguments(source, found.end())).as(key).isEqualTo(most(key));
                    });
        }
    }

    @Test
    void everyEventHasWords() {
        assertThat(EventType.values())
                .allSatisfy(type -> assertThat(english.stringPropertyNames())
                        .contains(type.words().key()));
        assertThat(english.stringPropertyNames().stream().filter(key -> key.startsWith("event.")))
                .hasSameSizeAs(EventType.values());
    }

    /** Where it is said in one language only. */
    @Test
    void noRefusalIsWrittenWhereItIsFound() {
        for (String source : sources) {
            REFUSAL.matcher(source)
                    .results()
                    .forEach(refusal -> assertThat(
                                    TEXT.matcher(refusal.group(1)).results().map(MatchResult::group))
                            .noneMatch(text -> WORDS.matcher(text).find()));
        }
    }

    @Test
    void machineOfAnyLanguageAnswersInTheLanguageAskedFor() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Message message = Message.of("missing.run", "ONB-1");

            assertThat(message.in(Locale.US)).isEqualTo("There is no run ONB-1.");
            assertThat(message.in(Locale.FRANCE)).isEqualTo("There is no run ONB-1.");
            assertThat(message.in(Locale.of("de", "AT"))).isEqualTo("Den Durchlauf ONB-1 gibt es nicht.");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void messageWithinAMessageGetsTheSameLanguage() {
        Message message = Message.of("publish.condition", 3, Message.of("missing.run", "{0} isn't a pattern"));

        assertThat(message.in(Locale.GERMAN))
                .isEqualTo("An Zeichen 3: Den Durchlauf {0} isn't a pattern gibt es nicht.");
    }

    /** A key that is only begun here ends somewhere else. */
    private static boolean isWhole(String source, MatchResult found) {
        return !found.group(1).endsWith(".");
    }

    /** How many follow the key, up to the parenthesis that closes the call. */
    private static int arguments(String source, int from) {
        int depth = 0;
        int count = 0;
        boolean quoted = false;
        for (int i = from; ; i++) {
            char c = source.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' && depth == 0) {
                return count;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                count++;
            }
        }
    }

    private int most(String key) {
        return places(english, key).stream().mapToInt(Integer::parseInt).max().orElse(-1) + 1;
    }

    private static Set<String> places(Properties texts, String key) {
        return PLACE.matcher(texts.getProperty(key, ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        List<String> all = new ArrayList<>();
        for (String folder : List.of("src/main/java", "../platform-shared/src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> all.add(text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> keys(String file) {
        try (InputStreamReader reader = open(file)) {
            return reader.readAllLines().stream()
                    .map(KEY::matcher)
                    .filter(match -> match.matches())
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStreamReader reader = open(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static InputStreamReader open(String file) {
        return new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getClassLoader().getResourceAsStream("texts/" + file)),
                StandardCharsets.UTF_8);
    }
}
