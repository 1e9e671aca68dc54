package io.scalewell.backend.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code scalewell.*} that decide who may come in, each also as {@code SCALEWELL_*}.
 *
 * @param bootstrapToken becomes a token of the first admin; 32 characters or more
 * @param demo whether the demo organization is loaded into an empty database
 * @param env {@code production} takes the demo's one-click buttons away
 * @param limits how often something may be tried
 */
@ConfigurationProperties("scalewell")
public record IdentitySettings(
        @Nullable String bootstrapToken,
        @DefaultValue("false") boolean demo,
        @DefaultValue("development") String env,
        @DefaultValue Limits limits) {

    boolean production() {
        return env.equalsIgnoreCase("production");
    }

    @Override
    public String toString() {
        return "IdentitySettings[demo=" + demo + ", env=" + env + "]";
    }

    /**
     * What one client may do in a minute.
     *
     * @param requestsPerMinute calls of the API with one token
     * @param failuresPerAccount failed sign-ins for one e-mail address
     * @param failuresPerAddress failed sign-ins from one network address
     * @param guessesPerAddress calls of the API with an unknown token from one network address
     */
    public record Limits(
            @DefaultValue("12000") int requestsPerMinute,
            @DefaultValue("10") int failuresPerAccount,
            @DefaultValue("60") int failuresPerAddress,
            @DefaultValue("1200") int guessesPerAddress) {}
}
