package io.scalewell.backend.integration.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message as it is signed: {@code id.timestamp.body}.
 *
 * @param id the same at every attempt; without a full stop, since one could move a boundary of what is signed
 * @param timestamp of this attempt; only its seconds count
 */
public record WebhookMessage(String id, Instant timestamp, byte[] body) {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    private static final Pattern ID_FORM = Pattern.compile("[!-~&&[^.]]{1,200}");

    public WebhookMessage {
        if (!isId(id)) {
            throw new IllegalArgumentException("Not an id of a webhook message");
        }
    }

    static boolean isId(String id) {
        return ID_FORM.matcher(id).matches();
    }

    /**
     * The three headers of the specification.
     *
     * @param secrets the current one, and during a rotation the previous one too
     */
    public Map<String, String> headers(List<WebhookSecret> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("A webhook is never sent unsigned");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(ID, id);
        headers.put(TIMESTAMP, Long.toString(timestamp.getEpochSecond()));
        headers.put(
                SIGNATURE,
                secrets.stream()
                        .map(secret -> "v1," + Base64.getEncoder().encodeToString(signature(secret)))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    byte[] signature(WebhookSecret secret) {
        byte[] head = (id + "." + timestamp.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII);
        return secret.hmac(head, body);
    }
}
