package io.scalewell.backend.template;

import io.scalewell.shared.process.Step;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateSummary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a template has all the words that are looked for, without regard to capitals and accents. */
final class TemplateMatch {

    private final @Nullable String department;
    private final List<String> words;
    private final Function<Template, List<Template>> languages;

    /** @param languages gives the same template in all its languages */
    TemplateMatch(TemplateFilter filter, Function<Template, List<Template>> languages) {
        this.languages = languages;
        department = filter.department();
        String text = filter.text() == null ? "" : plain(filter.text());
        words = Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    boolean fits(Template template) {
        if (department != null && !department.equals(template.summary().department())) {
            return false;
        }
        String text = words.isEmpty() ? "" : text(template);
        return words.stream().allMatch(text::contains);
    }

    private String text(Template template) {
        TemplateSummary summary = template.summary();
        Stream<String> translated = summary.translations().values().stream()
                .flatMap(translation -> Stream.of(translation.title(), translation.summary()));
        return plain(Stream.of(
                        Stream.of(summary.title(), summary.summary(), String.valueOf(summary.department())),
                        translated,
                        languages.apply(template).stream().flatMap(TemplateMatch::content))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" ")));
    }

    private static Stream<String> content(Template template) {
        return Stream.of(
                        template.process().tags().stream(),
                        template.process().obligations().stream(),
                        template.process().steps().stream().map(Step::title))
                .flatMap(parts -> parts);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
