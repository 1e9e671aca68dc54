package io.scalewell.backend.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes what nobody can guess: 256 random bits as text. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
