package io.scalewell.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is there in both languages, says the same with the same figures, and is really translated. */
class TranslationsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{\\d+|\\\\n");
    private static final Pattern KEY = Pattern.compile("^([^#=]+)=.*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Words that are the same in both languages. A whole text made of these need not differ. */
    private static final Set<String> SAME_WORDS = Set.of(
            "Admin",
            "Admins",
            "Agenda",
            "Alt",
            "Auditor",
            "BPMN",
            "Cron",
            "CSV",
            "Deutsch",
            "English",
            "Esc",
            "GB",
            "JSON",
            "kB",
            "Link",
            "MB",
            "Manager",
            "Markdown",
            "Name",
            "Plan",
            "Reviews",
            "SIPOC",
            "Start",
            "Tab",
            "Team",
            "Teams",
            "Text",
            "Token",
            "Version",
            "min");

    /** Texts in a language of machines. */
    private static final Set<String> NO_LANGUAGE = Set.of("editor.condition.example");

    private final Properties english = read("translations.properties");
    private final Properties german = read("translations_de.properties");

    @Test
    void bothFilesHaveTheSameKeysInTheSameOrder() {
        assertThat(keys("translations_de.properties"))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(keys("translations.properties"));
    }

    @Test
    void bothHaveTheSamePlaceholders() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(german, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    @Test
    void everyTextIsTranslated() {
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> english.getProperty(key).equals(german.getProperty(key)))
                .filteredOn(key -> !NO_LANGUAGE.contains(key))
                .allSatisfy(key -> assertThat(words(english.getProperty(key)))
                        .as("%s is the same in both languages", key)
                        .isSubsetOf(SAME_WORDS));
    }

    /** A straight apostrophe would silently take the placeholders behind it out of a pattern. */
    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_de.properties"})
    void everyTextWithAPlaceholderIsAPattern(String file) {
        var texts = read(file);

        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> texts.getProperty(key).matches(".*\\{\\d.*"))
                .allSatisfy(key -> {
                    var text = texts.getProperty(key);
                    assertThat(text).as(key).doesNotContain("'");
                    assertThat(new MessageFormat(text, Locale.GERMAN).format(new Object[] {2, 2, 2, 2}))
                            .as(key)
                            .contains("2");
                });
    }

    @Test
    void machineOfAnyLanguageAnswersInTheLanguageAskedFor() {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            ResourceBundle.clearCache();

            assertThat(text(Locale.US)).isEqualTo("Sign in");
            assertThat(text(Locale.of("de", "AT"))).isEqualTo("Anmelden");
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static String text(Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", locale).getString("public.signIn.title");
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return found(PLACEHOLDER, texts.getProperty(key, ""));
    }

    private static Set<String> words(String text) {
        return found(WORD, text);
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static List<String> keys(String file) {
        return lines(file)
                .map(KEY::matcher)
                .filter(match -> match.matches())
                .map(match -> match.group(1))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (var reader = open(file)) {
            return reader.readAllLines().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (var reader = open(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static InputStreamReader open(String file) {
        var stream = TranslationsTest.class.getClassLoader().getResourceAsStream("vaadin-i18n/" + file);
        return new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8);
    }
}
