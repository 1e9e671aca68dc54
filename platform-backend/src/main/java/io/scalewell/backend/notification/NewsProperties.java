package io.scalewell.backend.notification;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How members are written to.
 *
 * @param pause between two mails to the same member; what happens meanwhile comes in one
 */
@ConfigurationProperties("scalewell.news")
record NewsProperties(@Nullable Duration pause) {

    private static final Duration USUAL = Duration.ofMinutes(10);

    @Override
    public Duration pause() {
        return pause == null ? USUAL : pause;
    }
}
