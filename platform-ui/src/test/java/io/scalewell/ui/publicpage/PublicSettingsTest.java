package io.scalewell.ui.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PublicSettingsTest {

    @Test
    void bindsCookiesToTheHostWhereTheAddressIsEncrypted() {
        var open = new PublicSettings(URI.create("http://localhost:8080"));
        var encrypted = new PublicSettings(URI.create("https://scalewell.example"));

        assertThat(open.cookieName("session")).isEqualTo("session");
        assertThat(open.encrypted()).isFalse();
        assertThat(encrypted.cookieName("session")).isEqualTo("__Host-session");
        assertThat(encrypted.encrypted()).isTrue();
        assertThat(new PublicSettings(null).encrypted()).isFalse();
    }
}
