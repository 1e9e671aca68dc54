package io.scalewell.backend.integration.webhook;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The symmetric secret of an endpoint: 24 to 64 random bytes, written as {@code whsec_} and base64. */
public final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private WebhookSecret(byte[] bytes) {
        if (bytes.length < SHORTEST || bytes.length > LONGEST) {
            throw new IllegalArgumentException("A webhook secret has " + SHORTEST + " to " + LONGEST + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** A new one of 32 bytes. */
    public static WebhookSecret generate() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    /** Reads {@code whsec_...}; throws {@link IllegalArgumentException} without repeating it. */
    public static WebhookSecret of(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A webhook secret begins with " + PREFIX);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.substring(PREFIX.length()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A webhook secret is written in base64");
        }
        return new WebhookSecret(bytes);
    }

    /** The secret itself: to be shown once, and sealed. */
    public String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(key.getEncoded());
    }

    byte[] hmac(byte[] first, byte[] second) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(first);
            return mac.doFinal(second);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
