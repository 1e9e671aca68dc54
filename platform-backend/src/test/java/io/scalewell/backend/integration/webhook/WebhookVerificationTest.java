package io.scalewell.backend.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerificationTest {

    /** The example of the specification's reference libraries. */
    private static final WebhookSecret SECRET = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private static final Instant SENT = Instant.ofEpochSecond(1614265330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final WebhookMessage MESSAGE = new WebhookMessage("msg_p5jXN8AQM9LWM0D4loKWxJek", SENT, BODY);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static WebhookVerdict verify(
            Map<String, String> headers, byte[] body, Instant now, WebhookSecret... secrets) {
        return WebhookVerification.verify(
                headers.get(WebhookMessage.ID),
                headers.get(WebhookMessage.TIMESTAMP),
                headers.get(WebhookMessage.SIGNATURE),
                body,
                List.of(secrets),
                now);
    }

    private static WebhookVerdict verify(String id, String timestamp, @Nullable String signature) {
        return WebhookVerification.verify(id, timestamp, signature, BODY, List.of(SECRET), SENT);
    }

    @Test
    void signsTheExampleOfTheSpecification() {
        assertThat(MESSAGE.headers(List.of(SECRET)))
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", SIGNATURE);
    }

    @Test
    void agreesWithTheReferenceLibrary() throws Exception {
        WebhookSecret secret = WebhookSecret.generate();
        Instant now = Instant.now();
        Webhook reference = new Webhook(secret.reveal());
        String theirs = reference.sign("msg_1", now.getEpochSecond(), "{\"a\": \"ü\"}");
        byte[] body = "{\"a\": \"ü\"}".getBytes(StandardCharsets.UTF_8);
        Map<String, String> ours =
                new WebhookMessage("msg_1", now, body).headers(List.of(WebhookSecret.generate(), secret));

        assertThat(WebhookVerification.verify(
                        "msg_1", String.valueOf(now.getEpochSecond()), theirs, body, List.of(secret), now))
                .isEqualTo(WebhookVerdict.GENUINE);
        reference.verify(
                "{\"a\": \"ü\"}",
                Map.of(
                        "webhook-id", List.of("msg_1"),
                        "webhook-timestamp", List.of(String.valueOf(now.getEpochSecond())),
                        "webhook-signature", List.of(ours.get("webhook-signature"))));
    }

    @Test
    void acceptsEitherSecretDuringARotation() {
        WebhookSecret previous = WebhookSecret.generate();
        Map<String, String> both = MESSAGE.headers(List.of(SECRET, previous));

        assertThat(verify(both, BODY, SENT, previous)).isEqualTo(WebhookVerdict.GENUINE);
        assertThat(verify(both, BODY, SENT, SECRET)).isEqualTo(WebhookVerdict.GENUINE);
        assertThat(verify(MESSAGE.headers(List.of(previous)), BODY, SENT, SECRET, previous))
                .isEqualTo(WebhookVerdict.GENUINE);
        assertThat(verify(MESSAGE.headers(List.of(previous)), BODY, SENT, SECRET))
                .isEqualTo(WebhookVerdict.WRONG_SIGNATURE);
    }

    @ParameterizedTest(name = "P17 {0} s: {1}")
    @CsvSource({"-300,GENUINE", "300,GENUINE", "-301,STALE", "301,STALE", "86400,STALE"})
    void acceptsFiveMinutesEitherWay(long seconds, WebhookVerdict verdict) {
        assertThat(verify(MESSAGE.headers(List.of(SECRET)), BODY, SENT.plusSeconds(seconds), SECRET))
                .isEqualTo(verdict);
    }

    @Test
    void signsTheRawBytesWhateverTheyAre() {
        byte[] raw = {(byte) 0xff, 0, (byte) 0xc3, 'x'};
        byte[] replaced = new String(raw, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new WebhookMessage("m", SENT, raw).headers(List.of(SECRET));

        assertThat(verify(headers, raw, SENT, SECRET)).isEqualTo(WebhookVerdict.GENUINE);
        assertThat(verify(headers, replaced, SENT, SECRET)).isEqualTo(WebhookVerdict.WRONG_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1,AAAA",
                "v1,",
                "v1,%%%",
                "",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
            })
    void refusesOtherSignatures(String signature) {
        assertThat(verify(MESSAGE.id(), "1614265330", signature)).isEqualTo(WebhookVerdict.WRONG_SIGNATURE);
    }

    @Test
    void findsTheRightOneAmongManySignatures() {
        assertThat(verify(MESSAGE.id(), "1614265330", "v2,x v1,%% " + SIGNATURE + " v1,AAAA"))
                .isEqualTo(WebhookVerdict.GENUINE);
    }

    @Test
    void refusesMissingAndMalformedHeaders() {
        assertThat(verify(MESSAGE.id(), "1614265330", null)).isEqualTo(WebhookVerdict.UNSIGNED);
        assertThat(verify("", "1614265330", SIGNATURE)).isEqualTo(WebhookVerdict.MALFORMED);
        assertThat(verify("a b", "1614265330", SIGNATURE)).isEqualTo(WebhookVerdict.MALFORMED);
        assertThat(verify(MESSAGE.id(), "-1", SIGNATURE)).isEqualTo(WebhookVerdict.MALFORMED);
        assertThat(verify(MESSAGE.id(), "1614265330.5", SIGNATURE)).isEqualTo(WebhookVerdict.MALFORMED);
        assertThat(verify(MESSAGE.id(), "9".repeat(30), SIGNATURE)).isEqualTo(WebhookVerdict.MALFORMED);
        assertThat(verify(MESSAGE.id(), "1614265330", "v1,AAAA ".repeat(10_000)))
                .isEqualTo(WebhookVerdict.MALFORMED);
    }

    @Test
    void doesNotLetABoundaryMove() {
        byte[] body = "1614265331.{}".getBytes(StandardCharsets.UTF_8);
        String signature =
                new WebhookMessage("msg", SENT, body).headers(List.of(SECRET)).get("webhook-signature");

        WebhookVerdict moved = WebhookVerification.verify(
                "msg.1614265330",
                "1614265331",
                signature,
                "{}".getBytes(StandardCharsets.UTF_8),
                List.of(SECRET),
                SENT);

        assertThat(moved).isEqualTo(WebhookVerdict.MALFORMED);
    }

    @Test
    void withoutASecretNothingIsAcceptedAndNothingIsSent() {
        assertThat(verify(MESSAGE.headers(List.of(SECRET)), BODY, SENT)).isEqualTo(WebhookVerdict.WRONG_SIGNATURE);
        assertThatThrownBy(() -> MESSAGE.headers(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAndMakesSecretsOfTheRightFormAndNeverPrintsThem() {
        WebhookSecret secret = WebhookSecret.generate();
        String text = secret.reveal();

        assertThat(Base64.getDecoder().decode(text.substring("whsec_".length())))
                .hasSize(32);
        assertThat(WebhookSecret.of(text).reveal()).isEqualTo(text);
        assertThat(secret).hasToString("whsec_***");
        for (String wrong :
                List.of("", "whsec_", "whsec_AAAA", "whsec_%%%", text.substring(6), "whsec_" + "A".repeat(400))) {
            assertThatThrownBy(() -> WebhookSecret.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
