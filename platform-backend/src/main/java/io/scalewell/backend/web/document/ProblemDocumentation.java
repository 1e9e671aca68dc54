package io.scalewell.backend.web.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** Documents the one shape of all errors. */
final class ProblemDocumentation {

    private static final String NAME = "Problem";

    private ProblemDocumentation() {}

    static void addSchema(OpenAPI document) {
        document.getComponents()
                .addSchemas(
                        NAME,
                        new ObjectSchema()
                                .addProperty("type", new StringSchema())
                                .addProperty("title", new StringSchema())
                                .addProperty("status", new IntegerSchema())
                                .addProperty("detail", sentence())
                                .addProperty("code", code())
                                .addProperty("instance", new StringSchema().description("The error's id in the log"))
                                .addProperty("errors", new ArraySchema().items(error())));
    }

    static Schema<?> error() {
        return new ObjectSchema()
                .addProperty("pointer", new StringSchema().description("JSON pointer into the body, or ?parameter"))
                .addProperty("detail", sentence())
                .addProperty("code", code());
    }

    private static Schema<?> sentence() {
        return new StringSchema().description("In English or German, by Accept-Language");
    }

    private static Schema<?> code() {
        return new StringSchema()
                .description("Stands for the sentence in every language, such as publish.step.untitled");
    }

    static Operation addAnswers(Operation operation) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME));
        ApiResponse answer = new ApiResponse()
                .description("A problem")
                .content(new Content().addMediaType("application/problem+json", problem));
        operation.getResponses().addApiResponse("default", answer);
        return operation;
    }
}
