package io.scalewell.backend.web.document;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes ids and keys, records of ours with nothing but a {@code value}, as the texts they are written as. */
final class ValueSchemas implements ModelConverter {

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
        if (!type.isRecord() || !type.getPackageName().startsWith("io.scalewell.shared")) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1 || !components[0].getName().equals("value")) {
            return null;
        }
        Schema<?> text = new StringSchema();
        return components[0].getType() == UUID.class ? text.format("uuid") : text;
    }
}
