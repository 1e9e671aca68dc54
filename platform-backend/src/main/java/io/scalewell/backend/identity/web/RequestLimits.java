package io.scalewell.backend.identity.web;

import io.scalewell.backend.identity.Attempts;
import io.scalewell.backend.identity.BearerTokens.Bearer;
import io.scalewell.shared.problem.Overloaded;
import io.scalewell.shared.text.Message;
import jakarta.servlet.http.HttpServletResponse;

/** How often a token may be used and an address may guess; tells the client by the {@code RateLimit} headers. */
final class RequestLimits {

    private final Attempts requests;
    private final Attempts guesses;

    RequestLimits(int requestsPerMinute, int guessesPerMinute) {
        this.requests = new Attempts(requestsPerMinute);
        this.guesses = new Attempts(guessesPerMinute);
    }

    /** Throws {@link Overloaded} when the token has been used too often. */
    void count(Bearer bearer, HttpServletResponse response) {
        Attempts.Outcome outcome = requests.count(bearer.token());
        response.setHeader("RateLimit-Policy", "\"token\";q=" + outcome.limit() + ";w=60");
        response.setHeader(
                "RateLimit",
                "\"token\";r=" + outcome.remaining() + ";t="
                        + outcome.reset().plusMillis(999).toSeconds());
        refuse(outcome, Message.of("limit.token"));
    }

    /** Throws {@link Overloaded} when too many unknown tokens came from the address. */
    void countGuess(String address) {
        refuse(guesses.count(address), Message.of("limit.guesses"));
    }

    private static void refuse(Attempts.Outcome outcome, Message sentence) {
        if (!outcome.allowed()) {
            throw new Overloaded(sentence, outcome.retryAfter());
        }
    }
}
