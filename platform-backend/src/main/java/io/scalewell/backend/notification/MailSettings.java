package io.scalewell.backend.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server. Without a host no mail is sent: all are kept and can be read on the status page.
 *
 * @param tls whether STARTTLS is demanded
 */
@ConfigurationProperties("scalewell.mail")
record MailSettings(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from,
        @Nullable Boolean tls) {

    boolean isConfigured() {
        return host != null && !host.isBlank();
    }

    String sender() {
        return from == null || from.isBlank() ? "scalewell@localhost" : from;
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + "]";
    }
}
