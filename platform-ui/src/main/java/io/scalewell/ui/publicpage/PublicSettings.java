package io.scalewell.ui.publicpage;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The setting {@code scalewell.base-url}.
 *
 * @param baseUrl the address under which people reach the platform; with {@code https} the cookies are bound to it
 */
@ConfigurationProperties("scalewell")
record PublicSettings(@Nullable URI baseUrl) {

    boolean encrypted() {
        return baseUrl != null && "https".equalsIgnoreCase(baseUrl.getScheme());
    }

    /** With the prefix that browsers accept over https only, for the whole host and for no other. */
    String cookieName(String name) {
        return encrypted() ? "__Host-" + name : name;
    }
}
