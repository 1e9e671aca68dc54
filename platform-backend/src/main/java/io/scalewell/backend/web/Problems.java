package io.scalewell.backend.web;

import io.scalewell.backend.web.json.MessageJson;
import io.scalewell.shared.text.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents (RFC 9457) and the log line with the same id. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers what was thrown; nothing may have been sent yet. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        if (thrown instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        }
        write(request, response, Failures.of(thrown), thrown);
    }

    /** Answers with a status and a sentence. */
    public void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Message detail)
            throws IOException {
        write(request, response, Failure.of(status, detail), null);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, Failure failure, @Nullable Throwable thrown)
            throws IOException {
        UUID id = UUID.randomUUID();
        Locale reader = Readers.language(request);
        log(request, failure, thrown, id);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:scalewell:problem:" + failure.type());
        body.put("title", failure.status().getReasonPhrase());
        body.put("status", failure.status().value());
        body.put("detail", failure.detail());
        if (!failure.detail().isVerbatim()) {
            body.put("code", failure.detail().key());
        }
        body.put("instance", "urn:uuid:" + id);
        body.putAll(failure.more());

        response.setStatus(failure.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
        if (failure.status() == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (failure.retryAfter() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(failure.retryAfter()));
        }
        response.getOutputStream()
                .write(json.writer().withAttribute(MessageJson.READER, reader).writeValueAsBytes(body));
    }

    /** Whole seconds, at least one. */
    static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.plusMillis(999).toSeconds()));
    }

    private static void log(HttpServletRequest request, Failure failure, @Nullable Throwable thrown, UUID id) {
        String path = request.getRequestURI().replaceAll("\\p{Cntrl}", "?");
        int status = failure.status().value();
        if (failure.isOurs()) {
            LOG.error("{} {} failed, error {}", request.getMethod(), path, id, thrown);
        } else if (thrown instanceof DataAccessException || thrown instanceof TransactionException) {
            LOG.warn("{} {} answered {}, error {}: {}", request.getMethod(), path, status, id, thrown.getMessage());
        } else {
            LOG.info("{} {} answered {}, error {}", request.getMethod(), path, status, id);
        }
    }
}
