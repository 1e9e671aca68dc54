package io.scalewell.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.ForeignThing;
import io.scalewell.fixture.SampleJson;
import io.scalewell.fixture.TestOrganizations;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sweeps every endpoint of the API, those of other modules and of later days too. */
@BackendTest
class EndpointSweepIT {

    /** The one call that proves itself by a signature instead of a token. */
    private static final String WITHOUT_TOKEN = "/api/v1/hooks/";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private List<ForeignThing> foreignThings;

    @Autowired
    private Api api;

    /** P26: what another organization has looks like what nobody has, to the letter. */
    @TestFactory
    Stream<DynamicTest> answersAForeignIdLikeAnUnknownOne() {
        var client = api.of(organizations.create());
        var other = organizations.create();
        Map<Class<?>, String> made = new HashMap<>();
        return endpoints()
                .filter(endpoint ->
                        !endpoint.variables().isEmpty() && !endpoint.path().startsWith(WITHOUT_TOKEN))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    List<ForeignThing> things = endpoint.variables().stream()
                            .map(this::foreignThing)
                            .toList();
                    List<String> foreign = things.stream()
                            .map(thing -> made.computeIfAbsent(thing.type(), unused -> thing.make(other)))
                            .toList();
                    List<String> unknown =
                            things.stream().map(ForeignThing::unknown).toList();

                    Answer toForeign = endpoint.call(client, foreign);
                    Answer toUnknown = endpoint.call(client, unknown);

                    assertThat(toForeign.status()).as(toForeign.toString()).isBetween(400, 499);
                    assertThat(shape(toForeign, foreign)).isEqualTo(shape(toUnknown, unknown));
                    if (endpoint.body().isEmpty()) {
                        assertThat(toForeign.status()).as(toForeign.toString()).isEqualTo(404);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> answersNothingWithoutAToken() {
        return endpoints()
                .filter(endpoint -> !endpoint.path().startsWith(WITHOUT_TOKEN))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    List<String> ids = endpoint.variables().stream()
                            .map(variable -> "00000000-0000-0000-0000-000000000000")
                            .toList();

                    assertThat(endpoint.call(api.anonymous(), ids).status()).isEqualTo(401);
                    assertThat(endpoint.call(api.with("sw_" + "x".repeat(43)), ids)
                                    .status())
                            .isEqualTo(401);
                }));
    }

    private ForeignThing foreignThing(MethodParameter variable) {
        return foreignThings.stream()
                .filter(thing -> thing.type() == variable.getParameterType())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Add a ForeignThing for " + variable.getParameterType().getName() + ", so that "
                                + variable.getExecutable() + " is swept"));
    }

    private static List<Object> shape(Answer answer, List<String> ids) {
        String text = answer.text().replaceFirst("\"instance\":\"[^\"]*\"", "");
        for (String id : ids) {
            text = text.replace(id, "{id}");
        }
        return List.of(answer.status(), text, answer.header("Content-Type"), answer.header("ETag"));
    }

    private Stream<Endpoint> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Endpoint(method.name(), path, entry.getValue()))));
    }

    private record Endpoint(String method, String path, HandlerMethod handler) {

        List<MethodParameter> variables() {
            return Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class)
                            && parameter.getParameterType().isRecord())
                    .toList();
        }

        Optional<Type> body() {
            return Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                    .map(MethodParameter::getGenericParameterType)
                    .findFirst();
        }

        Answer call(Api.Client client, List<String> ids) {
            String target = path;
            for (String id : ids) {
                target = target.replaceFirst("\\{[^/]*}", id);
            }
            target = target.replaceAll("\\{[^/]*}", "1");
            return client.send(
                    method, target + query(), body().map(SampleJson::of).orElse(null));
        }

        private String query() {
            return Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                            .map(RequestParam::required)
                            .orElse(false))
                    .map(parameter -> parameter.getParameter().getName() + "="
                            + SampleJson.of(parameter.getGenericParameterType()))
                    .collect(Collectors.joining("&", "?", ""));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
