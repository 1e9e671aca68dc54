package io.scalewell.backend.web;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a problem document says, without the id that it gets when it is written.
 *
 * @param type the last part of the problem's type, such as {@code not-found}
 * @param more further members, such as {@code errors}
 */
record Failure(
        HttpStatus status,
        String type,
        Message detail,
        Map<String, Object> more,
        @Nullable Duration retryAfter) {

    Failure {
        more = new LinkedHashMap<>(more);
    }

    static Failure of(HttpStatus status, Message detail) {
        return new Failure(status, type(status), detail, Map.of(), null);
    }

    static Failure invalid(Message detail, List<InputError> errors) {
        return of(HttpStatus.BAD_REQUEST, detail).with("errors", errors);
    }

    static Failure invalid(String pointer, Message detail) {
        return invalid(detail, List.of(new InputError(pointer, detail)));
    }

    static Failure unavailable() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, Message.of("problem.unavailable"))
                .retry(Duration.ofSeconds(5));
    }

    Failure with(String member, @Nullable Object value) {
        Map<String, Object> added = new LinkedHashMap<>(more);
        if (value != null) {
            added.put(member, value);
        }
        return new Failure(status, type, detail, added, retryAfter);
    }

    Failure retry(Duration after) {
        return new Failure(status, type, detail, more, after);
    }

    boolean isOurs() {
        return status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static String type(HttpStatus status) {
        return status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
