package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.fixture.TestDatabases;
import io.scalewell.postgres.Login;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The application is killed while other systems call it. */
class KilledWhileAcceptingIT {

    private static final int CALLS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Login login = TestDatabases.fresh().application();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();

    @TempDir
    private Path folder;

    private String path = "";
    private String secret = "";

    @Test
    void p1EveryAcceptedCallIsExecutedAndP2OnceThoughTheApplicationIsKilled() throws Exception {
        try (MachineNode node = MachineNode.start(login, folder)) {
            openEndpoint(node);
            try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
                IntStream.range(0, 8).forEach(_ -> senders.execute(() -> callUntilItIsGone(node)));
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(accepted).hasSizeGreaterThan(CALLS / 3));
                node.kill();
                senders.shutdown();
                assertThat(senders.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            }
        }
        assertThat(accepted).as("the kill came too late").hasSizeLessThan(CALLS);

        try (MachineNode node = MachineNode.start(login, folder)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(runs(node)).containsAll(accepted));
            assertThat(runs(node)).doesNotHaveDuplicates();

            for (int number = 0; number < CALLS; number++) {
                assertThat(call(node, number)).isEqualTo(202);
            }
            List<String> all = IntStream.range(0, CALLS)
                    .mapToObj(KilledWhileAcceptingIT::name)
                    .toList();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(runs(node)).containsExactlyInAnyOrderElementsOf(all));
            assertThat(node.get("/api/v1/executions?state=SUCCEEDED&limit=200").at("/items"))
                    .hasSize(CALLS);
        }
    }

    private void openEndpoint(MachineNode node) throws IOException, InterruptedException {
        node.done("/api/v1/processes", Workshop.process("DST"));
        node.done("/api/v1/processes/DST/versions", "{}");
        JsonNode automation = node.done("/api/v1/automations", """
                {"name": "Order came in", "rung": "AUTOMATIC", "trigger": {"kind": "webhook", "settings": {}},
                 "actions": [{"kind": "start-run", "settings": {"process": "DST", "name": "{{ event.data.body.name }}"}}]}
                """);
        path = URI.create(automation.at("/url").asString()).getPath();
        secret = automation.at("/secret").asString();
        node.done("/api/v1/automations/" + automation.at("/key").asString() + "/enable", "");
    }

    private void callUntilItIsGone(MachineNode node) {
        try {
            for (int number = next.getAndIncrement(); number < CALLS; number = next.getAndIncrement()) {
                if (call(node, number) == 202) {
                    accepted.add(name(number));
                }
            }
        } catch (IOException gone) {
            // what was not answered is sent again later
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int call(MachineNode node, int number) throws IOException, InterruptedException {
        String body = "{\"name\": \"" + name(number) + "\"}";
        long seconds = System.currentTimeMillis() / 1000;
        return node.post(path, SignedCall.headers(secret, "order-" + number, seconds, body), body)
                .statusCode();
    }

    private static String name(int number) {
        return "Order " + number;
    }

    private static List<String> runs(MachineNode node) throws IOException, InterruptedException {
        JsonNode page = node.get("/api/v1/runs?process=DST&limit=200");
        assertThat(page.at("/next").asString("")).isEmpty();
        List<String> names = new ArrayList<>();
        page.at("/items").forEach(run -> names.add(run.at("/name").asString()));
        return names;
    }
}
