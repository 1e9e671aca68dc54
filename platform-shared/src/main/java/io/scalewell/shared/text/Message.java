package io.scalewell.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for a person, not yet in a language: it becomes words where it is read, on a screen, in an answer of the API, in a
 * mail. The words are in {@code texts/messages.properties} and {@code texts/messages_de.properties}.
 *
 * @param key stable, such as {@code publish.step.untitled}; machines may rely on it
 * @param arguments for the places {@code {0}}, {@code {1}}: texts and numbers, and messages, which get the same language
 */
public record Message(String key, List<Object> arguments) {

    private static final String VERBATIM = "verbatim";

    public Message {
        arguments = arguments.stream().map(Message::plain).toList();
    }

    /** Anything else than a number or a message is taken as it is written. */
    public static Message of(String key, @Nullable Object... arguments) {
        return new Message(
                key,
                Arrays.stream(arguments)
                        .map(argument -> argument == null ? "" : argument)
                        .toList());
    }

    /** Words of no language, or of the reader's already: what somebody typed, or what another program answered. */
    public static Message verbatim(String words) {
        return of(VERBATIM, words);
    }

    public boolean isVerbatim() {
        return key.equals(VERBATIM);
    }

    /** The sentence in the reader's language; in English when the product does not speak it. */
    public String in(Locale reader) {
        return Messages.text(this, reader);
    }

    /** In English, for logs and for readers of whom nothing is known. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private static Object plain(Object argument) {
        return argument instanceof Number || argument instanceof Message ? argument : argument.toString();
    }
}
