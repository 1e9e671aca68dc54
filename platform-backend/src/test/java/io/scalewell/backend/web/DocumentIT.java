package io.scalewell.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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
    void describesIdsAsTextAndEveryError() {
        var document = api.anonymous().get("/api/openapi.json").json();

        var get = document.at("/paths").path("/api/v1/members/{member}").path("get");
        assertThat(get.at("/parameters/0/schema/type").asString()).isEqualTo("string");
        assertThat(get.at("/responses/default/content").has("application/problem+json"))
                .isTrue();
        assertThat(document.at("/components/schemas/Member/properties/id/type").asString())
                .isEqualTo("string");
        assertThat(get.at("/tags/0").asString()).isEqualTo("members");
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
