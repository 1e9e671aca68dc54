package io.scalewell.backend.automation.action.httprequest;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind.Answer;
import io.scalewell.backend.automation.kind.CallFailed;
import io.scalewell.backend.engine.JobHandler.GiveUp;
import io.scalewell.backend.engine.JobHandler.RetryLater;
import io.scalewell.backend.integration.outbound.Credentials;
import io.scalewell.backend.integration.outbound.OutboundFailure;
import io.scalewell.backend.integration.outbound.OutboundHeader;
import io.scalewell.backend.integration.outbound.OutboundHttp;
import io.scalewell.backend.integration.outbound.OutboundRequest;
import io.scalewell.backend.integration.outbound.OutboundResponse;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.tenancy.OrganizationId;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One request and its answer: 408, 425, 429 and 5xx are worth another try, every other refusal is final (P7). */
@Component
class Exchange {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429);
    /** Of an answer that failed (P8). */
    private static final int KEPT = 16_384;

    /** Of one that went well: the output of an action is kept whole up to 16 KiB, with the rest of it. */
    private static final int PUT_OUT = 12_000;

    private final OutboundHttp http;
    private final TenantScope scope;
    private final JsonMapper json;

    Exchange(OutboundHttp http, TenantScope scope, JsonMapper json) {
        this.http = http;
        this.scope = scope;
        this.json = json;
    }

    Answer with(ActionContext context, HttpRequestAction.Settings settings, Duration deadline)
            throws RetryLater, GiveUp {
        OutboundResponse response = send(request(context, settings, deadline));
        String status = String.valueOf(response.status());
        if (response.isSuccess()) {
            String body = shorten(response.text(), PUT_OUT);
            return new Answer(status, Map.of("status", response.status(), "body", body, "millis", response.millis()));
        }
        String text = shorten(response.text(), KEPT);
        CallFailed answered = new CallFailed(status, text);
        String message = "The other side answered " + status + (text.isBlank() ? "." : ": " + text);
        if (PASSING.contains(response.status()) || response.status() >= 500) {
            throw new RetryLater(message, RetryAfter.of(response), answered);
        }
        throw new GiveUp(message, answered);
    }

    private OutboundResponse send(OutboundRequest request) throws RetryLater, GiveUp {
        try {
            return http.send(request);
        } catch (OutboundFailure e) {
            String message = String.valueOf(e.getMessage());
            switch (e.reason()) {
                case REFUSED_TARGET -> throw new GiveUp(message, e);
                case TIMEOUT, IO -> throw new RetryLater(message, null, e);
            }
            throw e;
        }
    }

    private OutboundRequest request(ActionContext context, HttpRequestAction.Settings settings, Duration deadline)
            throws GiveUp {
        try {
            return new OutboundRequest(
                    new OrganizationId(scope.get()),
                    settings.method(),
                    new URI(settings.url().strip()),
                    headers(context, settings),
                    Credentials.NONE,
                    body(settings.body()),
                    deadline);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new GiveUp("The request cannot be written: " + e.getMessage(), e);
        }
    }

    private static List<OutboundHeader> headers(ActionContext context, HttpRequestAction.Settings settings) {
        List<OutboundHeader> headers = new ArrayList<>();
        Map<String, Object> wanted = settings.headers() == null ? Map.of() : settings.headers();
        wanted.forEach((name, value) -> headers.add(new OutboundHeader(name, String.valueOf(value))));
        headers.add(new OutboundHeader("Idempotency-Key", context.idempotencyKey()));
        if (settings.body() != null && wanted.keySet().stream().noneMatch("content-type"::equalsIgnoreCase)) {
            headers.add(new OutboundHeader(
                    "Content-Type",
                    settings.body() instanceof String ? "text/plain; charset=utf-8" : "application/json"));
        }
        return headers;
    }

    /** Text is sent as it is, anything else as JSON. The order of members is that of the stored settings, for every attempt. */
    private byte[] body(@Nullable Object body) {
        if (body == null) {
            return new byte[0];
        }
        return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
