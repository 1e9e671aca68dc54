package io.scalewell.backend.web;

import io.scalewell.shared.text.Message;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where in a JSON body something does not fit, and what would, without naming a class. */
final class JsonFailures {

    private static final String MISSING = "Missing required creator property '";

    private JsonFailures() {}

    static Failure of(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyTooLargeException large -> {
                    return Failure.of(HttpStatus.CONTENT_TOO_LARGE, large.sentence());
                }
                case JacksonException json -> {
                    return of(json);
                }
                default -> {}
            }
        }
        return Failure.invalid("", Message.of("form.body"));
    }

    private static Failure of(JacksonException failed) {
        String pointer = failed.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "/" + step.getIndex()
                        : "/" + step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        return switch (failed) {
            case UnrecognizedPropertyException unknown ->
                Failure.invalid(pointer, Message.of("form.unknown-member", known(unknown)));
            case InvalidNullException missing -> Failure.invalid(pointer, Message.of("form.required"));
            case ValueInstantiationException refused ->
                Failure.invalid(pointer, ExpectedForm.of(refused.getType().getRawClass(), refused.getCause()));
            case MismatchedInputException mismatch
            when mismatch.getOriginalMessage().startsWith(MISSING) ->
                Failure.invalid(pointer, Message.of("form.required"));
            case MismatchedInputException mismatch
            when mismatch.getTargetType() == null ->
                Failure.invalid(pointer, Message.verbatim(mismatch.getOriginalMessage()));
            case MismatchedInputException mismatch ->
                Failure.invalid(pointer, ExpectedForm.of(mismatch.getTargetType(), mismatch.getCause()));
            default -> Failure.invalid(pointer, Message.of("form.json"));
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return Objects.requireNonNull(unknown.getKnownPropertyIds()).stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
