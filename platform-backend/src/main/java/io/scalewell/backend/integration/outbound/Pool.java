package io.scalewell.backend.integration.outbound;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections of one organization to one origin: no proxy, no cookies, no redirects, no retries, no decompression. Closed
 * when it has been given up and nobody uses it any more.
 */
final class Pool {

    static final Duration CONNECT = Duration.ofSeconds(5);
    static final Duration RESPONSE = Duration.ofSeconds(15);

    private static final int CONNECTIONS = 8;

    private final CloseableHttpClient client;
    private int users;
    private long lastUsed = System.nanoTime();
    private boolean givenUp;

    Pool(GuardedResolver resolver) {
        this.client = client(resolver);
    }

    CloseableHttpClient client() {
        return client;
    }

    /** False when it has been given up meanwhile. */
    synchronized boolean enter() {
        if (givenUp) {
            return false;
        }
        users++;
        lastUsed = System.nanoTime();
        return true;
    }

    synchronized void leave() {
        users--;
        lastUsed = System.nanoTime();
        closeWhenUnused();
    }

    synchronized boolean isIdleFor(Duration duration) {
        return users == 0 && System.nanoTime() - lastUsed > duration.toNanos();
    }

    synchronized void giveUp() {
        givenUp = true;
        closeWhenUnused();
    }

    private void closeWhenUnused() {
        if (givenUp && users == 0) {
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private static CloseableHttpClient client(GuardedResolver resolver) {
        Timeout connect = Timeout.of(CONNECT);
        Timeout response = Timeout.of(RESPONSE);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(response)
                        .setTimeToLive(TimeValue.ofMinutes(1))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(100)
                                .setMaxLineLength(16_384)
                                .build())
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(response)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("ScaleWell")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }
}
