package io.scalewell.backend.web.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two ways to read JSON; both write alike: ids and keys as plain text, assignees by kind, instants as RFC 3339, durations
 * as ISO 8601.
 */
public final class Json {

    private Json() {}

    /** For what we wrote ourselves, such as stored drafts: unknown and missing members are tolerated. The bean. */
    public static JsonMapper mapper() {
        return builder(2 * JsonLimits.MAX_DEPTH).build();
    }

    /**
     * For what others send: an unknown member is an error, and so is a missing one whose record component is not {@code
     * @Nullable}. Missing lists and maps are empty, missing primitives false or zero.
     */
    public static JsonMapper strictMapper() {
        return builder(JsonLimits.MAX_DEPTH)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new BoundedTimes())
                .annotationIntrospector(new RequiredMembers())
                .build();
    }

    private static JsonMapper.Builder builder(int depth) {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder().maxNestingDepth(depth).build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .addModule(new WordsModule())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
}
