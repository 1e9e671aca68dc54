package io.scalewell.shared.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence that is stored as words, because a person may have written it: why a step is left out or blocked. Where the platform
 * wrote it, in English, its reader gets it in their own language.
 */
public final class StoredSentence {

    /** What the platform gives as a reason, the plainest last, since its words could be those of another one too. */
    private static final List<String> KNOWN = List.of(
            "expression.holds-not",
            "expression.filter-value",
            "expression.no-boolean",
            "expression.plus-values",
            "expression.zero",
            "expression.no-elements",
            "expression.overflow",
            "expression.nothing",
            "expression.no-number",
            "expression.no-map",
            "expression.no-data",
            "expression.no-attribute",
            "expression.no-name",
            "expression.misfit-values",
            "missing.process",
            "run.condition",
            "run.call.cancelled",
            "run.call.not-needed",
            "run.call.unnamed",
            "run.call.itself",
            "run.call.deepest",
            "run.call.start",
            "run.call.results",
            "execution.loop",
            "execution.place",
            "execution.action");

    private static final Pattern PROCESS_OR_RUN = Pattern.compile("[A-Z][A-Z0-9]{1,9}(?:-[0-9]{1,9})?");

    private StoredSentence() {}

    /** What a person wrote stays as it is, in every language. */
    public static Message of(String stored) {
        return KNOWN.stream()
                .flatMap(key -> Messages.read(key, stored).stream())
                .filter(StoredSentence::namesWhatItMeans)
                .findFirst()
                .map(StoredSentence::withWhatItHolds)
                .orElseGet(() -> Message.verbatim(stored));
    }

    /** A sentence may hold another one, such as why a condition cannot be evaluated. */
    private static Message withWhatItHolds(Message message) {
        return new Message(
                message.key(),
                message.arguments().stream()
                        .map(argument -> argument instanceof String words ? held(words) : argument)
                        .toList());
    }

    private static Object held(String words) {
        Message inner = of(words);
        return inner.isVerbatim() ? words : inner;
    }

    /** "Lunch was cancelled" is what a person wrote, "ONB-42 was cancelled" is not. */
    private static boolean namesWhatItMeans(Message message) {
        return !message.key().startsWith("run.call.")
                || message.arguments().isEmpty()
                || PROCESS_OR_RUN
                        .matcher(String.valueOf(message.arguments().getFirst()))
                        .matches();
    }
}
