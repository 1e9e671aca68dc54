package io.scalewell.shared.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form says and asks, and what happens with it.
 *
 * @param slug the last part of its address; unique in the organization
 * @param intro Markdown, above the fields; null for none
 * @param fields at most {@value #MOST_FIELDS}, in their order
 * @param consent what the sender has to agree to; null when nothing is asked
 * @param confirmation Markdown, after sending; null for the usual words
 * @param closedText what is said while it is closed; null for the usual words
 * @param origins of the pages that may show it within a frame, such as {@code https://www.example.com}
 * @param tell e-mail addresses of the members who hear of each sending
 * @param language of its own words, such as {@code de}; null when the reader's browser decides
 * @param showStages whether the sender may read the titles of the stages; else only how many are done
 * @param mailLink whether the sender may have the tracking link by e-mail, when an e-mail address is asked for
 */
public record FormDefinition(
        String slug,
        String title,
        @Nullable String intro,
        List<FormField> fields,
        @Nullable String consent,
        @Nullable String confirmation,
        @Nullable String closedText,
        List<String> origins,
        List<String> tell,
        @Nullable String language,
        boolean showStages,
        boolean mailLink) {

    public static final int MOST_FIELDS = 12;

    public FormDefinition {
        fields = fields == null ? List.of() : List.copyOf(fields);
        origins = origins == null ? List.of() : List.copyOf(origins);
        tell = tell == null ? List.of() : List.copyOf(tell);
    }
}
