package io.scalewell.backend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class CountersIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Counters counters;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void countsWithoutGapsOrRepetitionsWhenManyCount() throws InterruptedException, ExecutionException {
        TestOrganization organization = organizations.create();
        List<Future<Long>> numbers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            numbers = IntStream.range(0, 40)
                    .mapToObj(turn -> threads.submit(() -> next(organization, "run:ONB", turn % 4 == 0)))
                    .toList();
        }

        var kept = new java.util.ArrayList<Long>();
        for (Future<Long> number : numbers) {
            if (number.get() > 0) {
                kept.add(number.get());
            }
        }
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void countsForEachNameAndOrganizationByItself() {
        TestOrganization organization = organizations.create();
        next(organization, "run:ONB", false);

        assertThat(next(organization, "run:ONB", false)).isEqualTo(2);
        assertThat(next(organization, "run:OFF", false)).isEqualTo(1);
        assertThat(next(organizations.create(), "run:ONB", false)).isEqualTo(1);
    }

    /** Zero when the transaction is undone. */
    private long next(TestOrganization organization, String name, boolean undo) {
        return organization.call(() -> transactions.execute(status -> {
            long number = counters.next(name);
            if (undo) {
                status.setRollbackOnly();
                return 0L;
            }
            return number;
        }));
    }
}
