package io.scalewell.backend.text;

import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

/** Reads {@code SCALEWELL_FONT}. */
@Configuration(proxyBeanMethods = false)
class SpareFontConfiguration {

    private final String path;

    SpareFontConfiguration(@Value("${scalewell.font:}") String path) {
        this.path = path;
    }

    @PostConstruct
    void choose() {
        SpareFont.choose(path.isBlank() ? null : Path.of(path));
    }
}
