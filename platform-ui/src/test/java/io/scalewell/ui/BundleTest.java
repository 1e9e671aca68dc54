package io.scalewell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The build must not make a bundle of its own: that would need Node and a registry. */
class BundleTest {

    @Test
    void applicationServesThePreCompiledBundle() throws IOException {
        assertThat(text("META-INF/VAADIN/webapp/index.html")).isEqualTo(text("vaadin-prod-bundle/webapp/index.html"));
    }

    @Test
    void applicationRunsInProductionMode() throws IOException {
        assertThat(text("META-INF/VAADIN/config/flow-build-info.json").replace(" ", ""))
                .contains("\"productionMode\":true");
    }

    private static String text(String resource) throws IOException {
        try (var in = BundleTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
