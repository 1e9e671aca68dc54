package io.scalewell.shared.text;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Finds the words of messages. A key without words, which no test lets through, is shown as it is rather than losing the sentence. */
final class Messages {

    private static final String BUNDLE = "texts.messages";

    /** The machine's own language says nothing about the reader's. */
    private static final ResourceBundle.Control READER_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The message of a key, when its English words are exactly these. */
    static Optional<Message> read(String key, String words) {
        String pattern = pattern(key, Locale.ENGLISH);
        if (!pattern.contains("{")) {
            return pattern.equals(words) ? Optional.of(Message.of(key)) : Optional.empty();
        }
        try {
            return Optional.of(Message.of(key, new MessageFormat(pattern, Locale.ENGLISH).parse(words)))
                    .filter(read -> read.in(Locale.ENGLISH).equals(words));
        } catch (ParseException others) {
            return Optional.empty();
        }
    }

    private static String pattern(String key, Locale reader) {
        return ResourceBundle.getBundle(BUNDLE, reader, Message.class.getClassLoader(), READER_ONLY)
                .getString(key);
    }

    static String text(Message message, Locale reader) {
        Object[] arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message inner ? text(inner, reader) : argument)
                .toArray();
        try {
            String pattern = pattern(message.key(), reader);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, reader).format(arguments);
        } catch (MissingResourceException unwritten) {
            return arguments.length == 0 ? message.key() : message.key() + " " + message.arguments();
        }
    }
}
