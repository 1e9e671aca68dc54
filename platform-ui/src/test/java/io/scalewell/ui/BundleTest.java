package io.scalewell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build must not make a bundle of its own: that would need Node and a registry. */
class BundleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"package.json", "node_modules", "src/main/bundles", "src/main/frontend", "vite.generated.ts"})
    void buildLeavesNoTraceOfABundler(String trace) {
        assertThat(Path.of(trace)).doesNotExist();
    }

    @Test
    void applicationCarriesThePreCompiledBundle() throws IOException {
        assertThat(text("META-INF/VAADIN/webapp/index.html")).contains("VAADIN/build/indexhtml-");
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
