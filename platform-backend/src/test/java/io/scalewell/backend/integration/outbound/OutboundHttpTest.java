package io.scalewell.backend.integration.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scalewell.backend.integration.outbound.OutboundFailure.Reason;
import io.scalewell.shared.tenancy.OrganizationId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundHttpTest {

    private static final OrganizationId KESTREL =
            new OrganizationId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final OutboundHeader SECRET = new OutboundHeader("Authorization", "Bearer secret");

    private final OutboundHttp guarded = new OutboundHttp(AddressRanges.NONE);
    private final OutboundHttp http = new OutboundHttp(AddressRanges.parse("127.0.0.1, 127.0.0.2"));
    private LoopbackServer server;

    OutboundHttpTest() throws IOException {
        server = new LoopbackServer("127.0.0.1", 0);
    }

    @BeforeEach
    void answerOnSomePath() {
        server.answering("/hello", "Grüße");
    }

    @AfterEach
    void stop() {
        guarded.close();
        http.close();
        server.close();
    }

    private static OutboundFailure failure(OutboundHttp client, OutboundRequest request) {
        return catchThrowableOfType(OutboundFailure.class, () -> client.send(request));
    }

    private static OutboundRequest get(URI url) {
        return OutboundRequest.get(KESTREL, url);
    }

    @Test
    void p28ReachesNoLoopbackAddressByDefault() {
        OutboundFailure failure = failure(guarded, get(server.url("/hello")));

        assertThat(failure.reason()).isEqualTo(Reason.REFUSED_TARGET);
        assertThat(failure.isRetried()).isFalse();
        assertThat(failure).hasMessage("Calls to 127.0.0.1 on port " + server.port() + " are not allowed.");
        assertThat(server.seen()).isEmpty();
    }

    @Test
    void reachesWhatTheOperatorAllows() {
        OutboundResponse response = http.send(get(server.url("/hello?q=1%202")));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo("Grüße");
        assertThat(response.truncated()).isFalse();
        assertThat(response.header("content-LENGTH")).contains("7");
        assertThat(server.seen().getFirst().uri()).hasToString("/hello?q=1%202");
    }

    @Test
    void sendsTheBodyByteForByte() {
        server.on("/echo", exchange -> LoopbackServer.answer(exchange, 418, ""));
        byte[] body = "{\"a\" :  1}\n".getBytes(StandardCharsets.UTF_8);

        OutboundResponse response = http.send(OutboundRequest.postJson(KESTREL, server.url("/echo"), body));

        assertThat(response.status()).isEqualTo(418);
        assertThat(response.isSuccess()).isFalse();
        assertThat(server.seen().getFirst().body()).isEqualTo(body);
        assertThat(server.seen().getFirst().headers())
                .contains("Content-type: application/json", "User-agent: ScaleWell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://example.org/",
                "http:/hello",
                "http://user:secret@example.org/",
                "http://exa_mple!/",
                "http://localhost:22/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://127.1/",
                "http://2130706433/",
                "http://0/",
                "http://169.254.169.254/latest/meta-data",
                "http://[fe80::1%25lo]/",
                "http://1.1.1.1:22/",
                "https://1.1.1.1:6379/",
            })
    void p28RefusesWhatIsNoPublicHttpAddress(String url) {
        assertThat(failure(guarded, get(URI.create(url))).reason()).isEqualTo(Reason.REFUSED_TARGET);
    }

    @Test
    void p28RefusesARedirectToAPrivateAddress() throws IOException {
        try (LoopbackServer inner = new LoopbackServer("127.0.0.3", 0).answering("/", "inside")) {
            server.redirecting("/away", 302, inner.url("/").toString());

            OutboundFailure failure = failure(http, get(server.url("/away")));

            assertThat(failure.reason()).isEqualTo(Reason.REFUSED_TARGET);
            assertThat(inner.seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "//user:x@127.0.0.1/", "http://", "::", "javascript:alert(1)"})
    void p28RefusesARedirectToSomethingElse(String location) {
        server.redirecting("/away", 307, location);

        assertThat(failure(http, get(server.url("/away"))).reason()).isEqualTo(Reason.REFUSED_TARGET);
    }

    @Test
    void p28ConnectsToTheAddressThatWasChecked() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        try (LoopbackServer other = new LoopbackServer("127.0.0.3", server.port()).answering("/hello", "other");
                OutboundHttp rebound = new OutboundHttp(AddressRanges.parse("127.0.0.1"), host -> new InetAddress[] {
                    InetAddress.getByName(lookups.incrementAndGet() == 1 ? "127.0.0.1" : "127.0.0.3")
                })) {
            URI url = URI.create("http://rebinding.example:" + server.port() + "/hello");

            assertThat(rebound.send(get(url)).text()).isEqualTo("Grüße");
            assertThat(lookups).hasValue(1);
            assertThat(other.seen()).isEmpty();

            OutboundRequest otherTenant = OutboundRequest.get(new OrganizationId(UUID.randomUUID()), url);
            assertThat(failure(rebound, otherTenant).reason()).isEqualTo(Reason.REFUSED_TARGET);
            assertThat(other.seen()).isEmpty();
        }
    }

    @Test
    void p28UsesOnlyThePermittedAddressesOfAName() throws IOException {
        try (LoopbackServer other = new LoopbackServer("127.0.0.3", server.port()).answering("/hello", "other");
                OutboundHttp mixed = new OutboundHttp(AddressRanges.parse("127.0.0.1"), host ->
                        new InetAddress[] {InetAddress.getByName("127.0.0.3"), InetAddress.getByName("127.0.0.1")})) {

            assertThat(mixed.send(get(URI.create("http://mixed.example:" + server.port() + "/hello")))
                            .text())
                    .isEqualTo("Grüße");
            assertThat(other.seen()).isEmpty();
        }
    }

    @Test
    void dropsCredentialsWhenARedirectChangesTheHost() throws IOException {
        try (LoopbackServer other = new LoopbackServer("127.0.0.2", 0).answering("/there", "there")) {
            server.redirecting("/stay", 302, "/away")
                    .redirecting("/away", 307, other.url("/there").toString());
            OutboundRequest request = get(server.url("/stay"))
                    .withHeaders(List.of(
                            new OutboundHeader("Accept", "text/plain"),
                            new OutboundHeader("Cookie", "a=b"),
                            new OutboundHeader("X-Api-Key", "typed secret")))
                    .withCredentials(new Credentials(List.of(SECRET), Set.of("127.0.0.1")));

            OutboundResponse response = http.send(request);

            assertThat(response.text()).isEqualTo("there");
            assertThat(response.url()).isEqualTo(other.url("/there"));
            assertThat(server.seen())
                    .hasSize(2)
                    .allSatisfy(seen -> assertThat(seen.headers())
                            .contains("Authorization: Bearer secret", "X-api-key: typed secret"));
            assertThat(other.seen().getFirst().headers())
                    .contains("Accept: text/plain")
                    .noneMatch(header -> header.contains("secret") || header.startsWith("Cookie"));
        }
    }

    @Test
    void sendsCredentialsOnlyToTheirHosts() {
        OutboundRequest request =
                get(server.url("/hello")).withCredentials(new Credentials(List.of(SECRET), Set.of("api.example")));

        OutboundFailure failure = failure(http, request);

        assertThat(failure.reason()).isEqualTo(Reason.REFUSED_TARGET);
        assertThat(server.seen()).isEmpty();
        assertThat(request.toString()).doesNotContain("secret\"").doesNotContain("Bearer");
    }

    @ParameterizedTest
    @CsvSource({"301,GET", "302,GET", "303,GET", "307,POST", "308,POST"})
    void repeatsOrReadsAfterARedirectAsItsStatusSays(int status, String method) {
        server.redirecting("/away", status, "/hello");

        http.send(OutboundRequest.postJson(KESTREL, server.url("/away"), new byte[] {'1'}));

        LoopbackServer.Seen seen = server.seen().getLast();
        assertThat(seen.method()).isEqualTo(method);
        assertThat(seen.body()).hasSize(method.equals("POST") ? 1 : 0);
    }

    @Test
    void followsFiveRedirectsAndNoMore() {
        server.redirecting("/1", 302, "/2").redirecting("/2", 302, "/3").redirecting("/3", 302, "/4");
        server.redirecting("/4", 302, "/5").redirecting("/5", 302, "/hello").redirecting("/0", 302, "/1");

        assertThat(http.send(get(server.url("/1"))).text()).isEqualTo("Grüße");
        assertThat(failure(http, get(server.url("/0"))).reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
    }

    @Test
    void p5CutsASlowDripAtTheDeadline() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        server.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (!brokenOff.await(20, TimeUnit.MILLISECONDS)) {
                    body.write('x');
                    body.flush();
                }
            } catch (IOException e) {
                brokenOff.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long start = System.nanoTime();

        OutboundFailure failure = failure(http, get(server.url("/drip")).withDeadline(Duration.ofMillis(400)));

        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(failure.isRetried()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(brokenOff.await(10, TimeUnit.SECONDS))
                .as("the connection was closed")
                .isTrue();
    }

    @Test
    void p5DoesNotWaitForANameThatIsLookedUpTooLong() {
        CountDownLatch never = new CountDownLatch(1);
        try (OutboundHttp slow = new OutboundHttp(AddressRanges.NONE, host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        })) {
            OutboundRequest request = get(URI.create("http://slow.example/")).withDeadline(Duration.ofMillis(200));

            assertThat(failure(slow, request).reason()).isEqualTo(Reason.TIMEOUT);
        } finally {
            never.countDown();
        }
    }

    @Test
    void keepsTheFirstMebibyteOfAHugeBody() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(10);
        server.on("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                byte[] chunk = new byte[65_536];
                for (int i = 0; i < 1_000; i++) {
                    body.write(chunk);
                }
            } catch (IOException e) {
                brokenOff.countDown();
            }
        });

        for (int i = 0; i < 10; i++) {
            OutboundResponse response = http.send(get(server.url("/huge")));

            assertThat(response.body()).hasSize(1024 * 1024);
            assertThat(response.truncated()).isTrue();
        }
        assertThat(brokenOff.await(10, TimeUnit.SECONDS))
                .as("the rest was not read, and the connections are given back")
                .isTrue();
    }

    @Test
    void keepsNoCookiesAndUnpacksNothing() {
        server.on("/cookie", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.answer(exchange, 200, "not really gzip");
        });

        http.send(get(server.url("/cookie")));
        OutboundResponse response = http.send(get(server.url("/cookie")));

        assertThat(response.text()).isEqualTo("not really gzip");
        assertThat(server.seen().getLast().headers())
                .noneMatch(header -> header.startsWith("Cookie") || header.startsWith("Accept-encoding"));
    }

    @Test
    void p7TellsApartWhatIsWorthTryingAgain() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = socket.getLocalPort();
        }
        OutboundFailure refusedConnection = failure(http, get(URI.create("http://127.0.0.1:" + free + "/")));
        try (OutboundHttp nowhere = new OutboundHttp(AddressRanges.NONE, host -> {
            throw new UnknownHostException(host);
        })) {
            OutboundFailure unknownHost = failure(nowhere, get(URI.create("http://nowhere.example/")));

            assertThat(unknownHost.reason()).isEqualTo(Reason.IO);
        }
        assertThat(refusedConnection.reason()).isEqualTo(Reason.IO);
        assertThat(refusedConnection.isRetried()).isTrue();
    }

    @Test
    void neverRetriesByItself() {
        server.on("/busy", exchange -> LoopbackServer.answer(exchange, 503, ""));

        assertThat(http.send(get(server.url("/busy"))).status()).isEqualTo(503);
        assertThat(server.seen()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Host,x",
        "Content-Length,1",
        "'X:',x",
        "'X Y',x",
        "X,'a\nb'",
        "X,'a\rb'",
        "X,'ä\u0000'",
        "Transfer-Encoding,chunked"
    })
    void refusesHeadersThatWouldChangeTheRequest(String name, String value) {
        assertThatThrownBy(() -> get(server.url("/hello")).withHeaders(List.of(new OutboundHeader(name, value))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
