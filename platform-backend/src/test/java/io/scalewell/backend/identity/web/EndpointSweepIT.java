package io.scalewell.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.ForeignThing;
import io.scalewell.fixture.SampleJson;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.run.TaskAction;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sweeps every endpoint of the API, those of other modules and of later days too. */
@BackendTest
class EndpointSweepIT {

    /** The one call that proves itself by a signature instead of a token. */
    private static final String WITHOUT_TOKEN = "/api/v1/hooks/";

    private static final String ACTION = "{action}";

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
                    assertThat(toForeign.status()).as(toForeign.toString()).isEqualTo(404);
                }));
    }

    /** P26: in a body or a filter too, where the rest of the call is our own. */
    @TestFactory
    Stream<DynamicTest> takesAForeignIdInBodyAndFilterForAnUnknownOne() {
        var other = organizations.create();
        Map<Class<?>, String> foreign = new HashMap<>();
        return endpoints()
                .filter(endpoint -> !endpoint.path().startsWith(WITHOUT_TOKEN))
                .flatMap(endpoint -> foreignThings.stream()
                        .filter(thing -> endpoint.mentions(thing.type()))
                        .map(thing -> DynamicTest.dynamicTest(
                                endpoint + " with a foreign " + thing.type().getSimpleName(), () -> {
                                    // a new one each time, lest keys made for one endpoint are those of the other
                                    var own = organizations.create();
                                    var client = api.of(own);
                                    List<String> ids = endpoint.variables().stream()
                                            .map(variable ->
                                                    foreignThing(variable).make(own))
                                            .toList();
                                    String made = foreign.computeIfAbsent(thing.type(), _ -> thing.make(other));

                                    Answer toUnknown = endpoint.call(client, ids, thing.type(), thing.unknown());
                                    Answer toForeign = endpoint.call(client, ids, thing.type(), made);

                                    assertThat(toForeign.status())
                                            .as(toForeign.toString())
                                            .isLessThan(500);
                                    assertThat(shape(toForeign, List.of(made)))
                                            .isEqualTo(shape(toUnknown, List.of(thing.unknown())));
                                })));
    }

    /** P26: lists hold nothing of another organization that has one of everything. */
    @TestFactory
    Stream<DynamicTest> listsNothingOfOthers() {
        var client = api.of(organizations.create());
        var other = organizations.create();
        List<String> traces = Stream.concat(
                        foreignThings.stream()
                                .map(thing -> thing.make(other))
                                .filter(id -> id.length()
                                        == UUID.randomUUID().toString().length()),
                        Stream.of(other.id().toString(), other.adminEmail(), "Foreign"))
                .toList();
        return endpoints()
                .filter(endpoint ->
                        endpoint.method().equals("GET") && !endpoint.path().contains("{"))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    Answer answer = endpoint.call(client, List.of());

                    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                    assertThat(answer.text()).doesNotContain(traces);
                }));
    }

    /** What else is served knows nothing of any organization; a new one of these is to be looked at before it is named here. */
    @Test
    void nothingIsServedOutsideTheApiButWhatIsPublic() {
        assertThat(mappings.getHandlerMethods().keySet())
                .allSatisfy(mapping -> assertThat(mapping.getMethodsCondition().getMethods())
                        .as("an endpoint without a method would not be swept: " + mapping)
                        .matches(methods ->
                                !methods.isEmpty() || mapping.toString().contains("/error")))
                .flatExtracting(RequestMappingInfo::getPatternValues)
                .filteredOn(path -> !path.startsWith("/api/v1/"))
                .containsOnly(
                        "/api/health",
                        "/api/openapi.json",
                        "/api/openapi.json.yaml",
                        "/api/openapi.json/swagger-config",
                        "/api/docs",
                        "/api/calendar/{token}.ics",
                        "/error");
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
                                .flatMap(method ->
                                        words(path).map(each -> new Endpoint(method.name(), each, entry.getValue())))));
    }

    /** A path that ends with a word for what to do stands for one path for each word. */
    private static Stream<String> words(String path) {
        return path.endsWith(ACTION)
                ? Arrays.stream(TaskAction.class.getPermittedSubclasses())
                        .map(action ->
                                path.replace(ACTION, action.getSimpleName().toLowerCase(Locale.ROOT)))
                : Stream.of(path);
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

        /** Whether its body or a filter may hold such an id. */
        boolean mentions(Class<?> type) {
            return body().filter(body -> SampleJson.mentions(body, type)).isPresent()
                    || filters().anyMatch(filter -> filter.type() == type);
        }

        /** The parameters in the query, those within records too. */
        private Stream<Filter> filters() {
            return Arrays.stream(handler.getMethodParameters()).flatMap(parameter -> {
                if (parameter.hasParameterAnnotation(RequestParam.class)) {
                    return Stream.of(new Filter(parameter.getParameter().getName(), parameter.getParameterType()));
                }
                return parameter.getParameterAnnotations().length == 0
                                && parameter.getParameterType().isRecord()
                        ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                                .map(component -> new Filter(component.getName(), component.getType()))
                        : Stream.empty();
            });
        }

        private record Filter(String name, Class<?> type) {}

        /** With one id wherever it may stand. */
        Answer call(Api.Client client, List<String> ids, Class<?> type, String id) {
            String filtered = filters()
                    .filter(filter -> filter.type() == type)
                    .map(filter -> "&" + filter.name() + "=" + id)
                    .collect(Collectors.joining());
            return send(
                    client,
                    ids,
                    filtered,
                    body().map(body -> SampleJson.of(body, type, id)).orElse(null));
        }

        Answer call(Api.Client client, List<String> ids) {
            return send(client, ids, "", body().map(SampleJson::of).orElse(null));
        }

        private Answer send(Api.Client client, List<String> ids, String filtered, @Nullable Object body) {
            String target = path;
            for (String id : ids) {
                target = target.replaceFirst("\\{[^/]*}", id);
            }
            target = target.replaceAll("\\{[^/]*}", "1");
            return client.send(method, target + query() + filtered, body);
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
