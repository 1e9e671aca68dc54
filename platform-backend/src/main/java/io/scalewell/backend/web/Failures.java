package io.scalewell.backend.web;

import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.problem.Overloaded;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says for everything that can be thrown what the client is told. */
final class Failures {

    private Failures() {}

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case Problem problem -> of(problem);
            case BodyTooLargeException large -> Failure.of(HttpStatus.CONTENT_TOO_LARGE, large.sentence());
            case MaxUploadSizeExceededException large ->
                Failure.of(HttpStatus.CONTENT_TOO_LARGE, Message.of("form.body-size", 10));
            case HttpMessageNotReadableException unreadable -> JsonFailures.of(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> of(mismatch);
            case MissingServletRequestParameterException missing ->
                Failure.invalid("?" + missing.getParameterName(), Message.of("form.required"));
            case BindException invalid -> of(invalid);
            case HandlerMethodValidationException invalid -> of(invalid);
            case NoResourceFoundException unknown -> Failure.of(HttpStatus.NOT_FOUND, Message.of("missing.address"));
            case AuthenticationException unknown -> Failure.of(HttpStatus.UNAUTHORIZED, Message.of("problem.token"));
            case AccessDeniedException denied -> Failure.of(HttpStatus.FORBIDDEN, Message.of("problem.forbidden"));
            case CannotCreateTransactionException unavailable -> Failure.unavailable();
            case DataAccessResourceFailureException unavailable -> Failure.unavailable();
            case TransientDataAccessException busy -> Failure.unavailable();
            case DataIntegrityViolationException refused ->
                Failure.of(HttpStatus.CONFLICT, Message.of("problem.does-not-fit"));
            case ErrorResponse answer -> of(answer);
            default -> Failure.of(HttpStatus.INTERNAL_SERVER_ERROR, Message.of("problem.failed"));
        };
    }

    private static Failure of(Problem problem) {
        Message message = problem.message();
        return switch (problem) {
            case NotFound unknown -> Failure.of(HttpStatus.NOT_FOUND, message);
            case Forbidden forbidden -> Failure.of(HttpStatus.FORBIDDEN, message);
            case Invalid invalid -> Failure.invalid(message, invalid.errors());
            case NotAllowedNow now -> Failure.of(HttpStatus.CONFLICT, message).with("allowed", now.allowed());
            case EditConflict conflict ->
                Failure.of(HttpStatus.PRECONDITION_FAILED, message)
                        .with("current", conflict.current())
                        .with("yours", conflict.yours());
            case Overloaded overloaded ->
                Failure.of(HttpStatus.TOO_MANY_REQUESTS, message).retry(overloaded.retryAfter());
        };
    }

    /** A path that cannot be an id is an id that nobody has. */
    private static Failure of(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Failure.of(
                    HttpStatus.NOT_FOUND, Message.of("missing.parameter", mismatch.getName(), mismatch.getValue()));
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(mismatch);
        return Failure.invalid("?" + mismatch.getName(), ExpectedForm.of(mismatch.getRequiredType(), cause));
    }

    private static Failure of(BindException invalid) {
        String prefix = invalid instanceof org.springframework.web.bind.MethodArgumentNotValidException body
                        && body.getParameter()
                                .hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class)
                ? "/"
                : "?";
        List<InputError> errors = invalid.getFieldErrors().stream()
                .map(error -> new InputError(
                        prefix
                                + error.getField()
                                        .replace('.', '/')
                                        .replace("[", "/")
                                        .replace("]", ""),
                        error.isBindingFailure()
                                ? ExpectedForm.of(
                                        invalid.getFieldType(error.getField()),
                                        NestedExceptionUtils.getMostSpecificCause(error.unwrap(Exception.class)))
                                : unfit(error.getDefaultMessage())))
                .toList();
        return Failure.invalid(Message.of("problem.not-accepted"), errors);
    }

    private static Failure of(HandlerMethodValidationException invalid) {
        List<InputError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new InputError(
                                "?" + result.getMethodParameter().getParameterName(),
                                unfit(error.getDefaultMessage()))))
                .toList();
        return Failure.invalid(Message.of("problem.not-accepted"), errors);
    }

    /** What Spring answers by itself: wrong method, wrong type, missing parameter. */
    private static Failure of(ErrorResponse answer) {
        HttpStatus status = HttpStatus.valueOf(answer.getStatusCode().value());
        String detail = Objects.requireNonNullElse(answer.getBody().getDetail(), status.getReasonPhrase());
        return Failure.of(status, Message.verbatim(detail));
    }

    private static Message unfit(@Nullable String found) {
        return found == null ? Message.of("problem.does-not-fit-here") : Message.verbatim(found);
    }
}
