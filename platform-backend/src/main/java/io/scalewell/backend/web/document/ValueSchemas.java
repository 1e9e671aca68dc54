package io.scalewell.backend.web.document;

import com.fasterxml.jackson.databind.JavaType;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.text.Message;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes ids and keys, records of ours with nothing but a {@code value}, and words as the texts they are written as. */
final class ValueSchemas implements ModelConverter {

    /** Choices that are written in other words than the names of their constants. */
    private static final Map<Class<?>, List<String>> WORDS = Map.of(
            EventType.class,
            Arrays.stream(EventType.values()).map(EventType::text).toList(),
            Scope.class,
            Arrays.stream(Scope.values())
                    .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                    .toList());

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json.mapper().constructType(type.getType());
        Schema<?> schema = java == null ? null : schema(java.getRawClass());
        if (schema != null) {
            return schema;
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private static @Nullable Schema<?> schema(Class<?> type) {
        if (type == Message.class) {
            return new StringSchema().description("In English or German, by Accept-Language");
        }
        if (type == InputError.class) {
            return ProblemDocumentation.error();
        }
        if (isValue(type)) {
            Schema<?> text = new StringSchema();
            return type.getRecordComponents()[0].getType() == UUID.class ? text.format("uuid") : text;
        }
        return WORDS.containsKey(type) ? new StringSchema()._enum(WORDS.get(type)) : null;
    }

    /** Whether it is an id or a key, and so one parameter of a path or query, not several. */
    static boolean isValue(Class<?> type) {
        if (!type.isRecord() || !type.getPackageName().startsWith("io.scalewell.shared")) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }
}
