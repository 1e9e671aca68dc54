package io.scalewell.backend.web.document;

import io.scalewell.backend.web.IfMatch;
import io.scalewell.shared.paging.PageRequest;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents what holds for every endpoint by convention: pages, revisions, repeated requests, and the group it belongs to. */
final class ConventionDocumentation {

    private static final String BASE = "/api/v1/";

    private ConventionDocumentation() {}

    static Operation add(Operation operation, HandlerMethod method) {
        if (takes(method, PageRequest.class)) {
            Schema<?> limit = new IntegerSchema()
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                    .example(PageRequest.DEFAULT_LIMIT);
            operation.addParametersItem(parameter("query", "limit", limit, "How many items at most"));
            operation.addParametersItem(
                    parameter("query", "cursor", new StringSchema(), "The \"next\" of the page before"));
        }
        if (takes(method, IfMatch.class)) {
            operation.addParametersItem(parameter(
                    "header", "If-Match", new StringSchema(), "The ETag that was read; 412 when it has changed since"));
        }
        if (method.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(parameter(
                    "header",
                    "Idempotency-Key",
                    new StringSchema(),
                    "A repeated request gets the first answer for 7 days"));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static Parameter parameter(String in, String name, Schema<?> schema, String description) {
        return new Parameter().in(in).name(name).schema(schema).description(description);
    }

    /** Groups by the first word of the path. */
    static void group(OpenAPI document) {
        document.setTags(null);
        document.getPaths()
                .forEach((path, item) -> item.readOperations()
                        .forEach(operation -> operation.setTags(List.of(
                                path.startsWith(BASE)
                                        ? path.substring(BASE.length()).split("/", 2)[0]
                                        : "platform"))));
    }
}
