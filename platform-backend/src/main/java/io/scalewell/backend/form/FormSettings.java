package io.scalewell.backend.form;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code scalewell.forms.*}, which keep machines away from public forms.
 *
 * @param quickest nobody reads and fills in a page faster than this
 * @param longest how long a page may stay open before it has to be sent twice
 * @param perAddress sendings a minute from one network address, for each form
 * @param perForm sendings a minute of one form
 * @param mailsPerAddress tracking links a minute to one e-mail address
 */
@ConfigurationProperties("scalewell.forms")
record FormSettings(
        @DefaultValue("2s") Duration quickest,
        @DefaultValue("24h") Duration longest,
        @DefaultValue("10") int perAddress,
        @DefaultValue("120") int perForm,
        @DefaultValue("2") int mailsPerAddress) {}
