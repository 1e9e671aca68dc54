package io.scalewell.backend.web;

import io.scalewell.backend.web.json.TextLimits;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that an endpoint does not have, so that a misspelt filter never shows everything. */
final class QueryParameters implements HandlerInterceptor {

    private static final int MAX_LENGTH = 2_000;

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            Set<String> names = known.computeIfAbsent(method, QueryParameters::names);
            List<InputError> errors = new ArrayList<>();
            request.getParameterMap().forEach((name, values) -> {
                Message fault = names.contains(name) ? fault(values) : unknown(names);
                if (fault != null) {
                    errors.add(new InputError("?" + name, fault));
                }
            });
            if (!errors.isEmpty()) {
                throw new Invalid(Message.of("form.query"), errors);
            }
        }
        return true;
    }

    private static Message unknown(Set<String> names) {
        return names.isEmpty()
                ? Message.of("form.no-parameters")
                : Message.of("form.unknown-parameter", String.join(", ", names));
    }

    private static @Nullable Message fault(String[] values) {
        if (values.length > 1) {
            return Message.of("form.parameter-twice");
        }
        return values[0].length() > MAX_LENGTH ? Message.of("form.too-long") : TextLimits.fault(values[0]);
    }

    private static Set<String> names(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(method.getMethodParameters())
                .flatMap(QueryParameters::names)
                .forEach(names::add);
        return names;
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null) {
            String name = annotation.name();
            return Stream.ofNullable(name.isEmpty() ? parameter.getParameter().getName() : name);
        }
        if (parameter.getParameterType() == PageRequest.class) {
            return Stream.of("limit", "cursor");
        }
        if (parameter.getParameterType().isRecord() && parameter.getParameterAnnotations().length == 0) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        return Stream.of();
    }
}
