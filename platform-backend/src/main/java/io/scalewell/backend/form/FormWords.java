package io.scalewell.backend.form;

import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the words of a form into the form in which they are kept. Pure. */
final class FormWords {

    private static final int LONGEST_SLUG = 60;

    private FormWords() {}

    static FormDefinition tidy(FormDefinition form) {
        return new FormDefinition(
                form.slug().strip().toLowerCase(Locale.ROOT),
                form.title().strip(),
                orNull(form.intro()),
                form.fields().stream()
                        .map(field -> new FormField(
                                field.key(),
                                orNull(field.label()),
                                orNull(field.help()),
                                field.required(),
                                field.multiline()))
                        .toList(),
                orNull(form.consent()),
                orNull(form.confirmation()),
                orNull(form.closedText()),
                lines(form.origins().stream().map(FormWords::origin)),
                lines(form.tell().stream()),
                orNull(form.language()),
                form.showStages(),
                form.mailLink());
    }

    /** Somebody pastes the address of a page; what counts is where it is. */
    private static String origin(String address) {
        String small = address.strip().toLowerCase(Locale.ROOT);
        return small.replaceFirst("^(https?://[^/?#]+)[/?#].*$", "$1");
    }

    private static List<String> lines(Stream<String> texts) {
        return texts.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Such as {@code new-laptop}; never empty. */
    static String slug(String name, String otherwise) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST_SLUG, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? otherwise.toLowerCase(Locale.ROOT) : cut;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
