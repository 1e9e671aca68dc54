package io.scalewell.backend.automation.trigger.webhook;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.integration.Reception;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where other systems call. There is no token: the signature says who it is. */
@RestController
class HookController {

    private final WebhookReceiver receiver;
    private final Directory directory;

    HookController(WebhookReceiver receiver, Directory directory) {
        this.receiver = receiver;
        this.directory = directory;
    }

    @PostMapping(Endpoints.PATH + "{endpoint}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Reception receive(
            @PathVariable String endpoint,
            @RequestHeader(name = "webhook-id", required = false) @Nullable String id,
            @RequestHeader(name = "webhook-timestamp", required = false) @Nullable String timestamp,
            @RequestHeader(name = "webhook-signature", required = false) @Nullable String signature,
            @RequestBody(required = false) byte @Nullable [] body) {
        UUID tenant = directory.find(Directory.Kind.WEBHOOK, endpoint).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Message.of("missing.webhook")));
        Call call = new Call(endpoint, id, timestamp, signature, body == null ? new byte[0] : body);
        try {
            return TenantScope.call(tenant, () -> receiver.receive(call));
        } catch (WebhookReceiver.NotGenuine e) {
            throw refusal(HttpStatus.UNAUTHORIZED, e);
        } catch (WebhookReceiver.OtherBody e) {
            throw refusal(HttpStatus.UNPROCESSABLE_CONTENT, e);
        }
    }

    private static ErrorResponseException refusal(HttpStatus status, RuntimeException reason) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatusAndDetail(status, String.valueOf(reason.getMessage())), reason);
    }
}
