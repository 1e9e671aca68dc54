package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EnginePropertiesTest {

    private final EngineProperties defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("scalewell.engine", EngineProperties.class);

    @Test
    void p5LeavesTimeToTakeOverWithinThirtySeconds() {
        Duration worst = defaults.lease().plus(defaults.renewal()).plus(defaults.idle());

        assertThat(worst).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void showsThreeSignsOfLifeWithinALease() {
        assertThat(defaults.renewal()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void p11AllowsAHundredThousandWaitingJobs() {
        assertThat(defaults.queueLimit()).isEqualTo(100_000);
    }
}
