package io.scalewell.backend.form;

import io.scalewell.shared.form.FormReply.KeptFile;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what a page of a form carries and brings back, so that nothing has to be remembered of pages that are never sent, and no
 * cookie is needed within a frame.
 */
final class PageSeal {

    private static final int LONGEST = 2_000;
    private static final int BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    PageSeal(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    static byte[] newSecret() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** One view of the page: its own number of 128 random bits, and when it was shown, to the second. */
    record View(String number, Instant shownAt) {

        static View at(Instant now) {
            byte[] number = new byte[BYTES];
            RANDOM.nextBytes(number);
            return new View(HexFormat.of().formatHex(number), Instant.ofEpochSecond(now.getEpochSecond()));
        }
    }

    /** A file that the page brought back, or will. */
    record Kept(UUID id, String name, long size) {}

    String token(View view) {
        String said = view.number() + "." + view.shownAt().getEpochSecond();
        return said + "." + sign("page", said);
    }

    /** Empty for anything that this form did not sign. */
    Optional<View> view(String token) {
        String[] parts = token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3 || !fits(parts[2], "page", parts[0] + "." + parts[1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new View(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1]))));
        } catch (NumberFormatException | DateTimeException neverSigned) {
            return Optional.empty();
        }
    }

    /** The same for the same view, and known to nobody who does not have the page: so a second click finds the first one's run. */
    String tracking(View view) {
        return sign("tracking", view.number());
    }

    KeptFile keptFile(View view, Kept file) {
        String name = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(file.name().getBytes(StandardCharsets.UTF_8));
        String said = file.id() + "." + file.size() + "." + name;
        return new KeptFile(file.name(), file.size(), said + "." + sign("file", view.number() + "." + said));
    }

    /** Empty for anything that was not signed for this view of the page. */
    Optional<Kept> kept(View view, String reference) {
        String[] parts = reference.length() > LONGEST ? new String[0] : reference.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        String said = String.join(".", Arrays.asList(parts).subList(0, 3));
        if (!fits(parts[3], "file", view.number() + "." + said)) {
            return Optional.empty();
        }
        String name = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
        return Optional.of(new Kept(UUID.fromString(parts[0]), name, Long.parseLong(parts[1])));
    }

    private boolean fits(String signature, String purpose, String said) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8), sign(purpose, said).getBytes(StandardCharsets.UTF_8));
    }

    /** 128 bits are enough for what nobody can try out. */
    private String sign(String purpose, String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] signature = mac.doFinal((purpose + "\n" + said).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signature, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
