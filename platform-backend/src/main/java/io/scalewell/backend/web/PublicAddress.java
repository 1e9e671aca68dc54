package io.scalewell.backend.web;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address under which others reach the platform: the setting {@code scalewell.base-url}, else this machine and the port. */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** The whole address of a path that begins with a slash. */
    public URI of(String path) {
        String set = environment.getProperty("scalewell.base-url", "").strip();
        String base = set.isEmpty() ? "http://localhost:" + port() : set.replaceFirst("/+$", "");
        return URI.create(base + path);
    }

    /** Known only once the server listens, when any free port was asked for. */
    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
