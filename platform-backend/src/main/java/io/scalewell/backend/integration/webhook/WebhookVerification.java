package io.scalewell.backend.integration.webhook;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a message came from somebody who knows a secret, and not long ago. The body is not looked into. */
public final class WebhookVerification {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");
    private static final int HEADER_LENGTH = 2_000;

    private WebhookVerification() {}

    /**
     * Checks a message by its three headers; null stands for one that is missing.
     *
     * @param secrets the current one, and during a rotation the previous one too; with none, nothing is accepted
     * @param now by the database's clock
     */
    public static WebhookVerdict verify(
            @Nullable String id,
            @Nullable String timestamp,
            @Nullable String signatures,
            byte[] body,
            List<WebhookSecret> secrets,
            Instant now) {
        if (id == null || timestamp == null || signatures == null) {
            return WebhookVerdict.UNSIGNED;
        }
        if (!WebhookMessage.isId(id) || !SECONDS.matcher(timestamp).matches() || signatures.length() > HEADER_LENGTH) {
            return WebhookVerdict.MALFORMED;
        }
        WebhookMessage message = new WebhookMessage(id, Instant.ofEpochSecond(Long.parseLong(timestamp)), body);
        if (!isSigned(message, given(signatures), secrets)) {
            return WebhookVerdict.WRONG_SIGNATURE;
        }
        boolean stale = Duration.between(message.timestamp(), now).abs().compareTo(TOLERANCE) > 0;
        return stale ? WebhookVerdict.STALE : WebhookVerdict.GENUINE;
    }

    /** Compares every pair, in a time that does not depend on where they differ. */
    private static boolean isSigned(WebhookMessage message, List<byte[]> given, List<WebhookSecret> secrets) {
        boolean signed = false;
        for (WebhookSecret secret : secrets) {
            byte[] right = message.signature(secret);
            for (byte[] candidate : given) {
                signed |= MessageDigest.isEqual(right, candidate);
            }
        }
        return signed;
    }

    private static List<byte[]> given(String signatures) {
        List<byte[]> given = new ArrayList<>();
        for (String signature : signatures.split(" ", -1)) {
            if (signature.startsWith("v1,")) {
                decode(signature.substring("v1,".length()), given);
            }
        }
        return given;
    }

    private static void decode(String base64, List<byte[]> given) {
        try {
            given.add(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            // a signature that cannot be read signs nothing
        }
    }
}
