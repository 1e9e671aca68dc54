package io.scalewell.backend.web.json;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.text.Message;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes messages as sentences in the language of whoever asked. */
public final class MessageJson {

    /** An attribute of a writer: the reader's {@link Locale}, where no request has set it yet. */
    public static final String READER = "reader";

    private MessageJson() {}

    private static String words(Message message, SerializationContext context) {
        return message.in(
                context.getAttribute(READER) instanceof Locale known ? known : LocaleContextHolder.getLocale());
    }

    static final class Words extends ValueSerializer<Message> {
        @Override
        public void serialize(Message message, JsonGenerator generator, SerializationContext context) {
            generator.writeString(words(message, context));
        }
    }

    /** The sentence is for people, its code for machines. */
    static final class Error extends ValueSerializer<InputError> {
        @Override
        public void serialize(InputError error, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.writeStringProperty("pointer", error.pointer());
            generator.writeStringProperty("detail", words(error.message(), context));
            if (!error.message().isVerbatim()) {
                generator.writeStringProperty("code", error.message().key());
            }
            generator.writeEndObject();
        }
    }
}
