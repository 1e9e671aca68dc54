package io.scalewell.backend.web.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** JSON of types whose only form is a text. */
final class TextJson {

    private TextJson() {}

    static <T> ValueSerializer<T> writer(Function<T, String> text) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(text.apply(value));
            }
        };
    }

    /** A reader that answers an {@link IllegalArgumentException} of the function with its message at the right place. */
    static <T> ValueDeserializer<T> reader(Class<?> type, Function<String, ?> value) {
        return new ValueDeserializer<>() {
            @Override
            @SuppressWarnings("unchecked")
            public T deserialize(JsonParser parser, DeserializationContext context) {
                String text = parser.getValueAsString();
                if (text == null || parser.currentToken().isStructStart()) {
                    return (T) context.handleUnexpectedToken(type, parser);
                }
                try {
                    return (T) value.apply(text);
                } catch (IllegalArgumentException invalid) {
                    throw context.instantiationException(type, invalid);
                }
            }
        };
    }

    static Object call(Method factory, String text) {
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
