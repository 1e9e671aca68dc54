package io.scalewell.backend.web.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.shared.problem.Invalid;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {

    @Test
    void takesWhatIsJustWithinTheLimits() {
        assertThatCode(() -> {
                    check("[".repeat(64) + "]".repeat(64));
                    check("[" + "{},".repeat(9_999) + "{}]");
                    check("{\"a\\ud83d\\ude00\": \"\ud83d\ude00\"}");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsJustBeyond() {
        assertThatThrownBy(() -> check("[".repeat(65) + "]".repeat(65))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> check("[" + "{},".repeat(10_000) + "{}]")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> check("{\"a\\ude00\": 1}")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> check("{\"a\\u0000\": 1}")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> check("{\"a\": 1" + "0".repeat(2_000) + "}")).isInstanceOf(Invalid.class);
    }

    private static void check(String json) {
        JsonLimits.check(json.getBytes(StandardCharsets.UTF_8));
    }
}
