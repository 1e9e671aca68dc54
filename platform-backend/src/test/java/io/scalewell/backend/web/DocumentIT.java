package io.scalewell.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@BackendTest
class DocumentIT {

    @Autowired
    private Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void describesEveryEndpoint() {
        Answer document = api.anonymous().get("/api/openapi.json");

        assertThat(document.at("/openapi")).startsWith("3.1");
        var served = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .forEach(served::add);
        assertThat(document.json().at("/paths").propertyNames()).containsAll(served);
    }

    @Test
    void saysOfEveryEndpointWhatItAnswersAndThatErrorsAreProblems() {
        JsonNode paths = api.anonymous().get("/api/openapi.json").json().at("/paths");

        assertThat(paths).isNotEmpty();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                String name = method.getKey() + " " + path.getKey();
                List<String> named = Pattern.compile("\\{(\\w+)}")
                        .matcher(path.getKey())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertThat(method.getValue().path("parameters"))
                        .as(name)
                        .filteredOn(parameter -> parameter.at("/in").asString().equals("path"))
                        .extracting(parameter -> parameter.at("/name").asString())
                        .containsExactlyInAnyOrderElementsOf(named);
                JsonNode responses = method.getValue().at("/responses");
                assertThat(responses
                                .at("/default/content/application~1problem+json/schema/$ref")
                                .asString())
                        .as(name)
                        .endsWith("/Problem");
                assertThat(responses.propertyNames()).as(name).anyMatch(status -> status.startsWith("2"));
                responses.properties().stream()
                        .filter(response -> response.getKey().matches("2(?!04).*"))
                        .forEach(response -> assertThat(
                                        response.getValue().at("/content").findValues("schema"))
                                .as(name + " " + response.getKey())
                                .isNotEmpty());
            }
        }
    }

    @Test
    void describesIdsAsTextAndEveryError() {
        var document = api.anonymous().get("/api/openapi.json").json();

        var get = document.at("/paths").path("/api/v1/members/{member}").path("get");
        assertThat(get.at("/parameters/0/schema/type").asString()).isEqualTo("string");
        assertThat(get.at("/responses/default/content").has("application/problem+json"))
                .isTrue();
        assertThat(document.at("/components/schemas/Member/properties/id/type").asString())
                .isEqualTo("string");
        assertThat(get.at("/tags/0").asString()).isEqualTo("members");
        assertThat(document.at("/components/schemas/Event/properties/type/enum").toString())
                .contains("\"run.completed\"");
        assertThat(document.at("/paths")
                        .path("/api/v1/executions")
                        .path("get")
                        .path("parameters")
                        .findValuesAsString("name"))
                .contains("automation", "run", "state");
        assertThat(document.at("/components/schemas/TaskView/properties/reason/description")
                        .asString())
                .contains("Accept-Language");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void documentsParametersOfPagesAndNoArgumentsOfOurs() {
        var parameters = api.anonymous()
                .get("/api/openapi.json")
                .json()
                .at("/paths")
                .path("/api/v1/members")
                .at("/get/parameters");

        assertThat(parameters.findValuesAsString("name")).containsExactlyInAnyOrder("limit", "cursor");
    }

    @Test
    void showsAPageThatNeedsNothingFromElsewhere() {
        Answer page = api.anonymous().get("/api/docs");
        assertThat(page.status()).isEqualTo(302);

        Answer index = api.anonymous().get(page.header("Location"));

        assertThat(index.status()).isEqualTo(200);
        assertThat(index.text()).contains("swagger-ui").doesNotContain("http://", "https://", "<script>");
        assertThat(index.header("Content-Security-Policy")).contains("script-src 'self';");
        List<String> files = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(index.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files)
                .hasSizeGreaterThan(3)
                .allSatisfy(file -> assertThat(api.anonymous()
                                .get("/api/swagger-ui/" + file.replaceFirst("^\\./", ""))
                                .status())
                        .isEqualTo(200));
        assertThat(api.anonymous().get("/api/swagger-ui/swagger-initializer.js").text())
                .contains("/api/openapi.json")
                .doesNotContain("petstore");
    }
}
