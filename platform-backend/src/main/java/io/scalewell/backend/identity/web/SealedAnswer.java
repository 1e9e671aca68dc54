package io.scalewell.backend.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a kept answer with a key that follows from the bearer token, which we do not keep: an answer that showed a secret once cannot
 * be read from the database, only by the client that got it.
 */
final class SealedAnswer {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final byte[] context;

    /**
     * @param secret the bearer token
     * @param context endpoint and id of the request; an answer opens only where it was sealed
     */
    SealedAnswer(String secret, String context) {
        this.context = context.getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(derive(secret), "AES");
    }

    String seal(byte[] body) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, body);
        Base64.Encoder text = Base64.getEncoder();
        return text.encodeToString(nonce) + "." + text.encodeToString(sealed);
    }

    byte[] open(String sealed) {
        int dot = sealed.indexOf('.');
        Base64.Decoder bytes = Base64.getDecoder();
        return apply(
                Cipher.DECRYPT_MODE, bytes.decode(sealed.substring(0, dot)), bytes.decode(sealed.substring(dot + 1)));
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The kept answer cannot be read", failed);
        }
    }

    private static byte[] derive(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal("first answer".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
