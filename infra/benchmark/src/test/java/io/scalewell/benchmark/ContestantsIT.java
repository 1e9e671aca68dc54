package io.scalewell.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.postgres.DatabaseServer;
import io.scalewell.postgres.EmbeddedPostgres;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** All contestants do the same work. */
class ContestantsIT {

    static final List<BiFunction<DatabaseServer, String, Contestant>> CONTESTANTS = WorkBenchmark.CONTESTANTS;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startServer() {
        postgres = EmbeddedPostgres.throwAway();
    }

    @AfterAll
    static void stopServer() {
        postgres.close();
    }

    @ParameterizedTest
    @FieldSource("CONTESTANTS")
    void endsRunAfterTenTasksOneAfterAnother(BiFunction<DatabaseServer, String, Contestant> open) {
        try (Contestant contestant = open.apply(postgres.server(), "ends" + open.hashCode())) {
            contestant.start();
            int completed = 0;
            for (List<String> ready = contestant.openTasks(10); !ready.isEmpty(); ready = contestant.openTasks(10)) {
                assertThat(ready).hasSize(1);
                contestant.complete(ready.getFirst());
                completed++;
            }

            assertThat(completed).isEqualTo(Contestant.STEPS);
            assertThat(contestant.tables().size().all()).isPositive();
        }
    }

    @ParameterizedTest
    @FieldSource("CONTESTANTS")
    void showsPageOfWhatWasFilledIn(BiFunction<DatabaseServer, String, Contestant> open) {
        int each = Contestant.PAGE + 10;
        try (Contestant contestant = open.apply(postgres.server(), "shows" + open.hashCode())) {
            contestant.fill(0, Contestant.MEMBERS * each / 2);
            assertThat(contestant.listMine(7)).isEqualTo(each / 2);

            contestant.fill(Contestant.MEMBERS * each / 2, Contestant.MEMBERS * each);
            assertThat(Stream.of(3, 7, 199).map(contestant::listMine)).containsOnly(Contestant.PAGE);
        }
    }
}
