package io.scalewell.backend.notification;

import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps messages as key and arguments, so that each reader gets them in the language of the day. */
@Component
class Sentences {

    private static final int LONGEST_ARGUMENT = 1_000;
    private static final String KEY = "key";
    private static final String ARGUMENTS = "arguments";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json;

    Sentences(JsonMapper json) {
        this.json = json;
    }

    JSONB write(Message message) {
        return JSONB.valueOf(json.writeValueAsString(object(message)));
    }

    Message read(JSONB stored) {
        return message(json.readValue(stored.data(), OBJECT));
    }

    private static Map<String, Object> object(Message message) {
        return Map.of(
                KEY,
                message.key(),
                ARGUMENTS,
                message.arguments().stream().map(Sentences::written).toList());
    }

    private static Object written(Object argument) {
        return switch (argument) {
            case Message inner -> object(inner);
            case String text when text.length() > LONGEST_ARGUMENT -> text.substring(0, LONGEST_ARGUMENT - 1) + "…";
            default -> argument;
        };
    }

    private static Message message(Map<?, ?> object) {
        List<?> arguments = object.get(ARGUMENTS) instanceof List<?> kept ? kept : List.of();
        return new Message(
                String.valueOf(object.get(KEY)),
                arguments.stream().map(Sentences::argument).toList());
    }

    private static Object argument(Object stored) {
        return stored instanceof Map<?, ?> inner ? message(inner) : stored;
    }
}
