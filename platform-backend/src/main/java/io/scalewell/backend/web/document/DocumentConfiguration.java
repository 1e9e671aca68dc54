package io.scalewell.backend.web.document;

import io.scalewell.backend.web.IfMatch;
import io.scalewell.shared.paging.PageRequest;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document says besides what the endpoints say of themselves. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(PageRequest.class, IfMatch.class)
                .addSimpleTypePredicateForParameterObject(ValueSchemas::isValue);
    }

    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi(@Value("${spring.application.version:development}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("ScaleWell")
                        .version(version)
                        .description(
                                "Whatever a screen can do, the API can do. Errors are application/problem+json (RFC 9457)."
                                        + " What the platform says is in English or German, by Accept-Language."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("An API token of a member.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** Ids and keys are texts; see the JSON they are written as. */
    @Bean
    ValueSchemas valueSchemas() {
        return new ValueSchemas();
    }

    @Bean
    GlobalOpenApiCustomizer wholeDocument() {
        return document -> {
            ProblemDocumentation.addSchema(document);
            ConventionDocumentation.group(document);
        };
    }

    @Bean
    GlobalOperationCustomizer eachOperation() {
        return (operation, method) -> ProblemDocumentation.addAnswers(ConventionDocumentation.add(operation, method));
    }
}
